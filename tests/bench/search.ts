import { type Browser, chromium, type Page } from '@playwright/test';
import { data } from '../search/engine.ts';
import { longPastes } from '../search/shapes.ts';
import { progress } from './command.ts';
import { median, table } from './figures.ts';
import type { Options } from './options.ts';
import type { Host } from './serve.ts';
import { browserPath, withHost } from './subjects.ts';

/** A slow phone: so many times slower than this machine. */
const SLOWER = 4;
/** One of each kind that readers type. */
const QUERIES = [
  '5.7.1',
  '550 5.1.1 User unknown',
  'メールが返ってきた',
  '迷惑メールに入る',
  'ドコモに届かない',
];
/** Milliseconds that a key takes: while the reader types, both searches load. */
const KEY = 80;
/** What shows how the time for long texts spreads. */
const PASTES = 12;

/**
 * Compares what a reader waits for: from the end of the pause after typing until the first result is in the page, and what the
 * full-text search alone takes for the same words, both loaded while the reader types, on a slowed processor, in turns.
 */
export async function search({ runs }: Options): Promise<string> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  try {
    return await withHost(async (host) => {
      const rows: (readonly (string | number)[])[] = [];
      const ratios: number[] = [];
      for (const query of QUERIES) {
        const own: number[] = [];
        const alone: number[] = [];
        for (let i = 0; i < runs; i++) {
          own.push(await onSlowPhone(browser, host, (page) => timeOwn(page, query)));
          alone.push(await onSlowPhone(browser, host, (page) => timePagefind(page, host, query)));
        }
        const [a, b] = [median(own), median(alone)];
        ratios.push(a / b);
        rows.push([
          query,
          a.toFixed(0),
          Math.max(...own).toFixed(0),
          b.toFixed(0),
          (a / b).toFixed(2),
        ]);
        progress(`searched ${query}`);
      }
      const pastes = await onMachine(browser, host, timePastes);
      return [
        table([['query', 'own, ms', 'slowest', 'Pagefind alone, ms', 'ratio'], ...rows]),
        '',
        `Medians of ${runs} fresh loads each, processor ${SLOWER}× slower; the greatest ratio is ${Math.max(...ratios).toFixed(2)}.`,
        '',
        table([['1 MB pasted', 'ms'], ...pastes]),
        '',
        'From the press of the button until the answer is in the page, at full speed; the slowest shapes of `npm run search -- long` first.',
      ].join('\n');
    });
  } finally {
    await browser.close();
  }
}

type Measure<T> = (page: Page) => Promise<T>;

async function onMachine<T>(browser: Browser, host: Host, measure: Measure<T>): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${host.home}search/`, { waitUntil: 'networkidle' });
  try {
    return await measure(page);
  } finally {
    await context.close();
  }
}

const onSlowPhone = <T>(browser: Browser, host: Host, measure: Measure<T>): Promise<T> =>
  onMachine(browser, host, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return measure(page);
  });

/** What the page notes: when the pause was over, and when the first result stood there. */
interface Noted {
  paused?: number;
  shown?: number;
}
declare global {
  var noted: Noted;
}

/** Runs in the page: the search writes the words into the address when the pause is over, then asks. */
function watch(): void {
  globalThis.noted = {};
  const write = history.replaceState.bind(history);
  history.replaceState = (...given) => {
    noted.paused = performance.now();
    write(...given);
  };
  new MutationObserver(() => {
    if (document.querySelector('[data-results] > li')) noted.shown ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function timeOwn(page: Page, query: string): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.waitForTimeout(query.length * KEY);
  // All at once, so that there is one pause: what was asked for the first letters would be counted otherwise.
  await field.fill(query);
  await page.waitForFunction(() => noted.shown !== undefined);
  return page.evaluate(() => (noted.shown ?? NaN) - (noted.paused ?? NaN));
}

/** The full-text search as its own documentation uses it: loaded at the first key, asked, and the first result fetched. */
async function timePagefind(page: Page, { home }: Host, query: string): Promise<number> {
  return page.evaluate(
    async ([address, words, typing]) => {
      interface Pagefind {
        init: () => Promise<void>;
        search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      }
      const pagefind = (await import(address)) as Pagefind;
      await pagefind.init();
      await new Promise((resolve) => setTimeout(resolve, typing));
      const since = performance.now();
      const { results } = await pagefind.search(words);
      await results[0]?.data();
      return performance.now() - since;
    },
    [`${home}pagefind/pagefind.js`, query, query.length * KEY] as const,
  );
}

async function timePastes(page: Page): Promise<readonly (readonly [string, string])[]> {
  const rows: (readonly [string, number])[] = [];
  for (const [shape, text] of Object.entries(longPastes(data))) {
    const time = await page.evaluate(async (paste) => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-paste]');
      const main = document.querySelector('main[data-search-state]');
      if (!box || !main) throw new Error('no box to paste into');
      box.value = paste;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
      const since = performance.now();
      box.parentElement?.querySelector('button')?.click();
      await new Promise((resolve) => setTimeout(resolve));
      while (main.getAttribute('data-search-state') === 'loading')
        await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - since;
    }, text);
    rows.push([shape, time]);
    progress(`pasted ${shape}`);
  }
  return rows
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, PASTES)
    .map(([shape, time]) => [shape, time.toFixed(0)] as const);
}
