import { chromium, type Page } from '@playwright/test';
import { firstVisit, wholeSite } from '../dist/offline.ts';
import { progress } from './command.ts';
import { table } from './figures.ts';
import type { Answer, Host } from './serve.ts';
import { browserPath, type Subject, subjects, withHost } from './subjects.ts';

/** Words that many pages hold, so that the list of results is full. */
const QUERY = 'メールが届かない';

const PARTS = ['html', 'css', 'js', 'other'] as const;

/** Counts the requests and the bytes of pages as a browser loads them, each with an empty cache. */
export async function weight(): Promise<string> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  try {
    return await withHost(async (host) => {
      const rows: (readonly (string | number)[])[] = [];
      const weigh = async (subject: Subject, more?: (page: Page) => Promise<void>, name = '') => {
        const context = await browser.newContext({ serviceWorkers: 'block' });
        const answers = await load(await context.newPage(), host, subject, more);
        await context.close();
        rows.push(row(`/${subject.path}${name}`, answers));
        progress(`weighed /${subject.path}`);
      };
      for (const one of subjects('home', 'category', 'article', 'question', 'search'))
        await weigh(one);
      for (const one of subjects('search')) await weigh(one, search, ' with results');
      for (const one of subjects('question')) await weigh(one, answer, ' to an outcome');
      return [
        table([['page', 'requests', ...PARTS, 'bytes in all'], ...rows]),
        '',
        'Bytes of the bodies as a browser loads them with an empty cache, brotli where hosts compress; icon included.',
        offline(),
        `The category, article and question with the most HTML; search before and after its first results (${QUERY}), a question answered on to an outcome.`,
      ].join('\n');
    });
  } finally {
    await browser.close();
  }
}

/** What is kept without being asked for, and the whole site. */
function offline(): string {
  const [first, whole] = [firstVisit(), wholeSite()];
  return `Kept for use without a network: first visit ${first.brotli} bytes (brotli 5; gzip ${first.gzip}), whole site ${whole.requests} requests and ${whole.bytes} bytes.`;
}

/** Loads a page and gives every answer that this took. */
async function load(
  page: Page,
  host: Host,
  { path }: Subject,
  more?: (page: Page) => Promise<void>,
): Promise<readonly Answer[]> {
  host.answers();
  await page.goto(host.home + path, { waitUntil: 'networkidle' });
  await more?.(page);
  await page.waitForLoadState('networkidle');
  const answers = host.answers();
  const failed = answers.filter(
    ({ status, encoding, type }) => status !== 200 || (type.includes('html') && encoding !== 'br'),
  );
  if (failed.length > 0) throw new Error(`/${path}: ${JSON.stringify(failed)}`);
  return answers;
}

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill(QUERY);
  await page.locator('main[data-search-state=done]').waitFor();
}

/** Takes the first answer until an outcome is shown: the island, the tree and the outcome have then come. */
async function answer(page: Page): Promise<void> {
  const first = page.locator('ol[data-answers] a').first();
  while (await page.locator('main[data-question]').count()) {
    const asked = await page.locator('main').getAttribute('data-question');
    await first.click();
    await page.locator(`main:not([data-question="${asked ?? ''}"])`).waitFor();
  }
}

/** Gives one row of the table: requests, and the bytes of each kind of file. */
function row(name: string, answers: readonly Answer[]): readonly (string | number)[] {
  const bytes = (wanted?: (typeof PARTS)[number]) =>
    answers
      .filter(({ type }) => !wanted || partOf(type) === wanted)
      .reduce((sum, answer) => sum + answer.bytes, 0);
  return [name, answers.length, ...PARTS.map(bytes), bytes()];
}

const partOf = (type: string) =>
  type.includes('html')
    ? 'html'
    : type.includes('css')
      ? 'css'
      : type.includes('javascript')
        ? 'js'
        : 'other';
