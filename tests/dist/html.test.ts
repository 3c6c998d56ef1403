import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { assertNone, pages } from './site.ts';

// .htmlvalidate.json is html-validate:recommended, except for three matters of style:
// void-style: Preact writes <wbr/>, Astro <wbr>; both are HTML.
// valid-id relaxed: the dot in `source-gmail.host` is HTML; the strict form is for selectors that nobody escapes.
// no-redundant-role: the roles of the tables of services keep them tables when narrow screens lay them out as blocks,
// and `list` keeps a list without marks one for VoiceOver.
function faultsOf(some: typeof pages): readonly string[] {
  const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  return some.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ line, column, ruleId, message }) => `${path} ${line}:${column} ${ruleId}: ${message}`,
      ),
  );
}

/** Runs this very file once more for one share of the pages. */
const share = (at: number, shares: number) =>
  new Promise<readonly string[]>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { at, shares } });
    worker.once('message', resolve).once('error', reject);
  });

if (isMainThread) {
  test('every page is valid HTML', async () => {
    const shares = Math.min(4, availableParallelism());
    const faults = await Promise.all(Array.from({ length: shares }, (_, at) => share(at, shares)));
    assertNone(faults.flat());
  });
} else {
  const { at, shares } = workerData as { at: number; shares: number };
  parentPort?.postMessage(faultsOf(pages.filter((_, i) => i % shares === at)));
}
