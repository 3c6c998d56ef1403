import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { dropParts, type Kept, readKept, removeAll, takeWhole } from './kept.ts';

interface Props {
  words: Words['offline'];
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)}MB`;

/** Keeps the whole site on the device, tells how far that is, and removes it again. */
export default function Offline({ words }: Props) {
  const [kept, setKept] = useState<Kept | 'unsupported'>();
  const [progress, setProgress] = useState<readonly [done: number, all: number]>();
  const [said, setSaid] = useState('');
  const running = useRef<AbortController>();
  const status = useRef<HTMLDivElement>(null);

  const look = async () => {
    try {
      setKept(await readKept());
    } catch {
      setKept('unsupported');
    }
  };
  useEffect(() => {
    // On a first visit the worker comes late.
    void look()
      .then(() => navigator.serviceWorker.ready)
      .then(look, () => undefined);
  }, []);

  const run = async (what: () => Promise<void>) => {
    setSaid('');
    try {
      await what();
    } catch (error) {
      setSaid(await failure(error, words.failed));
    }
    setProgress(undefined);
    await look();
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) status.current?.focus();
  };
  const take = () =>
    run(async () => {
      running.current = new AbortController();
      setProgress([0, 1]);
      await takeWhole(running.current.signal, (...now) => setProgress(now));
    });
  const remove = () => run(async () => removeAll().then(() => setSaid(words.removed)));

  if (kept === 'unsupported') return <p>{words.unsupported}</p>;
  return (
    <>
      <div role="status" tabIndex={-1} ref={status}>
        {said && <p>{said}</p>}
        <p>{kept && statusOf(kept, words.status)}</p>
      </div>
      {progress ? (
        <Progress done={progress[0]} all={progress[1]} words={words} />
      ) : (
        kept?.missing !== undefined &&
        (kept.whole !== 'all' || kept.old) && <p>{words.size + megabytes(kept.missing)}</p>
      )}
      <div class="needs-script mt-4">
        <p class="flex flex-wrap gap-4">
          {progress ? (
            <button class="button" type="button" onClick={() => running.current?.abort()}>
              {words.cancel}
            </button>
          ) : (
            (kept?.whole !== 'all' || kept.old) && (
              <button class="button" type="button" onClick={() => void take()}>
                {kept?.whole === 'part' ? words.goOn : kept?.old ? words.renew : words.take}
              </button>
            )
          )}
          {!progress && kept && (kept.whole !== 'none' || kept.first === 'working') && (
            <button
              class="min-h-11 rounded-control border border-control bg-page px-5"
              type="button"
              onClick={() => void remove()}
            >
              {words.remove}
            </button>
          )}
        </p>
      </div>
    </>
  );
}

/** How far a copy is, in words and as a bar. */
function Progress({ done, all, words }: { done: number; all: number } & Props) {
  return (
    <p>
      <label class="block" for="offline-progress">
        {`${words.progress}${megabytes(done)} / ${megabytes(all)}`}
      </label>
      <progress class="w-full accent-link" id="offline-progress" value={done} max={all} />
    </p>
  );
}

const statusOf = ({ whole, old, first }: Kept, status: Words['offline']['status']) =>
  whole === 'all'
    ? status.whole + (old ? status.old : '')
    : whole === 'part'
      ? status.part
      : status[first === 'working' ? 'first' : first];

/** What is said of a copy that did not come to its end; nothing when the reader ended it. A full device is made free again. */
async function failure(error: unknown, failed: Words['offline']['failed']): Promise<string> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return '';
  if (name === 'QuotaExceededError') {
    await dropParts().catch(() => undefined);
    return failed.space;
  }
  return name === 'TypeError' ? failed.network : failed.other;
}
