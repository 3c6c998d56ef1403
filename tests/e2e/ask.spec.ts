import { nodeAt } from '#core/tree/tree.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../../src/words.ts';
import { addressOf, answerLink, expectNode, headingAt, KINDS, START, wayOver } from './ask.ts';
import { expect, test } from './test.ts';

for (const [kind, is] of Object.entries(KINDS)) {
  const way = wayOver(is);

  test(`over ${kind}: forward, back, forward again, reload`, async ({ page }) => {
    await page.goto('/ask/');
    await expectNode(page, START, []);
    for (const [i, { edge }] of way.entries()) {
      await answerLink(page, edge).click();
      await expectNode(page, edge.to, way.slice(0, i + 1));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    for (const [i, { at }] of [...way.entries()].reverse()) {
      await page.goBack();
      await expectNode(page, at, way.slice(0, i));
    }
    for (const [i, { edge }] of way.entries()) {
      await page.goForward();
      await expectNode(page, edge.to, way.slice(0, i + 1));
    }
    await page.reload();
    await expectNode(page, way.at(-1)?.edge.to ?? START, way);
  });
}

const toOutcome = wayOver(KINDS['「わからない」 that ends in an outcome']);
const outcome = toOutcome.at(-1)?.edge.to ?? START;

test('an outcome leads to its first article', async ({ page }) => {
  const node = nodeAt(tree, outcome);
  const first = node?.kind === 'outcome' ? node.remedies[0].article : '';
  await page.goto(addressOf(outcome, toOutcome));
  await page.locator('ol[data-remedies]').getByRole('link').first().click();
  await expect(page).toHaveURL(`/articles/${first}/`);
  await expect(page.locator('article[data-article]')).toBeVisible();
  await page.goBack();
  await expectNode(page, outcome, toOutcome);
});

test('「変更」 goes back to the question that it stands beside and keeps the answers before it', async ({
  page,
}) => {
  for (const [i, { at }] of toOutcome.entries()) {
    await page.goto('about:blank');
    await page.goto(addressOf(outcome, toOutcome));
    await expectNode(page, outcome, toOutcome);
    const row = page.locator('[data-trail]').getByRole('listitem').nth(i);
    await row.getByRole('link', { name: words.ask.change }).click();
    await expectNode(page, at, toOutcome.slice(0, i));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
});

test('every 「変更」 says which answer it changes', async ({ page }) => {
  await page.goto(addressOf(outcome, toOutcome));
  for (const { at } of toOutcome) {
    await expect(
      page.getByRole('link', { name: `${words.ask.change} (${headingAt(at)})` }),
    ).toBeVisible();
  }
});

test('「最初から」 starts again without the earlier answers', async ({ page }) => {
  await page.goto(addressOf(outcome, toOutcome));
  await page.getByRole('link', { name: words.ask.again, exact: true }).click();
  await expectNode(page, START, []);
});

test('an answer opens in a new tab as any link does', async ({ page, context }) => {
  const [first] = toOutcome;
  if (!first) throw new Error('the way has no turn');
  await page.goto('/ask/');
  const opened = context.waitForEvent('page');
  await answerLink(page, first.edge).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(headingAt(first.edge.to));
  await expectNode(page, START, []);
});

test('answers stay in the fragment and reach no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/ask/');
  for (const { edge } of toOutcome) await answerLink(page, edge).click();
  await expectNode(page, outcome, toOutcome);
  const answers = toOutcome.map(({ edge }) => `:${edge.answer}`);
  expect(
    asked.filter((url) => answers.some((answer) => new URL(url).pathname.includes(answer))),
  ).toEqual([]);
  expect(asked.filter((url) => new URL(url).search !== '')).toEqual([]);
});

test.describe('when the tree cannot be fetched', () => {
  test.use({ provokes: /tree\.json/ });

  test('an answer is followed as an ordinary link', async ({ page }) => {
    const [first] = toOutcome;
    if (!first) throw new Error('the way has no turn');
    await page.route('**/ask/tree.json', (route) => route.abort());
    await page.goto('/ask/');
    await answerLink(page, first.edge).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingAt(first.edge.to));
  });
});
