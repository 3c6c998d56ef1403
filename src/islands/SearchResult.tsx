import type { Difference } from '#core/error/apart.ts';
import type { Result } from '#core/search/result.ts';
import type { Words } from '../words.ts';

interface Props {
  result: Result;
  /** What tells it from a result above. */
  differences: readonly Difference[];
  base: string;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

/** Pages from which an agent copies, with the menu at this place. */
const WITH_MENU: readonly string[] = ['article', 'error', 'outcome'];

/** Shorter ones are endings of words. */
const LEAST_MARK = 4;

/** One result: what it is, who can fix it, what matched, and for an error its remedies at once. */
export function SearchResult({ result, differences, base, words, owners }: Props) {
  const { kind, path, title, guess, fixOwner, recipients, pieces, remedies } = result;
  const marks = pieces.filter(({ marked }) => marked);
  // Of a code the code says it all; a guess from endings alone has nothing to show.
  const matched = kind === 'code' ? marks.slice(0, 1) : pieces;
  const shown =
    marks.some(({ text }) => text.length >= LEAST_MARK) || kind !== 'error' ? matched : [];
  return (
    <li class="border-t border-hairline py-4 leading-list">
      <a class="text-lead" href={base + path} data-kind={kind}>
        {title}
      </a>
      <p class="text-small text-muted">
        {words.kind[kind]}
        {guess && kind === 'error' && `(${words.guess})`}
        {fixOwner.length > 0 &&
          `・${words.owner}: ${fixOwner.map((owner) => owners[owner]).join('、')}`}
      </p>
      {recipients.length > 0 && (
        <p>
          {words.recipients}: {recipients.join('、')}
        </p>
      )}
      {differences.map(({ when, means }) => (
        <p key={when} class="my-2 border-l-4 border-control ps-3" data-apart>
          {words.apart}: {when}→「{means}」
        </p>
      ))}
      {shown.length > 0 && (
        <p class="text-small" data-matched>
          {shown.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
        </p>
      )}
      {remedies.length > 0 && (
        <>
          <p class="mt-2 text-small text-muted">{words.remedies}</p>
          <ul>
            {remedies.map((remedy) => (
              <li key={remedy.path}>
                <a class="inline-block py-1" href={base + remedy.path}>
                  {remedy.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {WITH_MENU.includes(kind) && (
        <p class="text-small">
          <a class="inline-block py-2" href={`${base}${path}#copy`}>
            {words.reply}
          </a>
        </p>
      )}
    </li>
  );
}
