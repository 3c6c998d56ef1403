import { edgesOf, nodeAt } from '#core/tree/tree.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../../src/words.ts';
import { site } from '#site.config';
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

test('「変更」 opens its question with the answers before it, and marks the old one', async ({
  page,
}) => {
  for (const [i, { at, edge }] of toOutcome.entries()) {
    await page.goto('about:blank');
    await page.goto(addressOf(outcome, toOutcome));
    await expectNode(page, outcome, toOutcome);
    const row = page.locator('[data-trail]').getByRole('listitem').nth(i);
    await row.getByRole('link', { name: words.ask.change }).click();
    await expectNode(page, at, toOutcome.slice(0, i), toOutcome.slice(i));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('[data-told]')).toHaveText(words.ask.changing);
    await expect(page.locator(`[data-answer="${edge.answer}"]`)).toContainText(words.ask.given);
  }
});

const wayTo = (...answers: readonly string[]) => {
  const way: { at: typeof START; edge: ReturnType<typeof edgesOf>[number] }[] = [];
  for (const answer of answers) {
    const at = way.at(-1)?.edge.to ?? START;
    const edge = edgesOf(tree, at, words.ask.unsure).find((each) => each.answer === answer);
    if (!edge) throw new Error(`${at} has no answer ${answer}`);
    way.push({ at, edge });
  }
  return way;
};

test('a changed answer keeps the later ones that still apply and names those that fell away', async ({
  page,
}) => {
  const before = wayTo('sent', 'nothing', 'one', 'carrier');
  await page.goto(addressOf('sent/carrier', before));
  await page.getByRole('link', { name: `${words.ask.change} (${headingAt(START)})` }).click();
  // The kind of address is known from the earlier answer: it is not asked again.
  await page.locator('[data-answer="waiting"]').click();
  await page.locator('[data-answer="one"]').click();
  const after = wayTo('waiting', 'one');
  await expectNode(page, 'waiting/which-address', after);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expectNode(page, 'sent/carrier', before);
  await page
    .getByRole('link', { name: `${words.ask.change} (${headingAt('sent/how-wide')})` })
    .click();
  await page.locator('[data-answer="text"]').click();
  await expectNode(page, 'sent/text', wayTo('sent', 'nothing', 'text'));
  const told = page.locator('[data-told]');
  await expect(told).toContainText(words.ask.fallen);
  await expect(told.getByRole('listitem')).toHaveText([
    `${headingAt('sent/which-address')} ${before[3]?.edge.label ?? ''}`,
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(
    new RegExp(words.ask.fallen),
  );
});

test('the same answer again leads back to the outcome at once', async ({ page }) => {
  await page.goto(addressOf(outcome, toOutcome));
  const [first] = toOutcome;
  await page.getByRole('link', { name: words.ask.change }).first().click();
  await page.locator(`[data-answer="${first?.edge.answer ?? ''}"]`).click();
  await expectNode(page, outcome, toOutcome);
  await expect(page.locator('[data-told]')).toHaveCount(0);
});

test('a trail that the tree no longer knows goes on at the last question that it does, and says so', async ({
  page,
}) => {
  await page.goto('/ask/sent/carrier/#a=start/role:sent,sent/gone:x,sent/how-wide:one');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingAt('sent/what-happened'));
  await expect(page.locator('[data-told]')).toHaveText(words.ask.stale);
  await page.locator('[data-answer="nothing"]').click();
  await expect(page.locator('[data-told]')).toHaveCount(0);
});

test('an outcome is shared by its address, as a ticket, and with the other party', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const way = wayTo('sent', 'nothing', 'one', 'carrier');
  await page.goto('/ask/');
  for (const [i, { edge }] of way.entries()) {
    await answerLink(page, edge).click();
    await expectNode(page, edge.to, way.slice(0, i + 1));
  }
  const copied = async (caption: string) => {
    const figure = page.getByRole('figure').filter({ hasText: caption });
    await figure.getByRole('button', { name: words.ask.copy }).click();
    await expect(figure.getByRole('status')).toHaveText(words.ask.copied);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied(words.ask.shareLink);
  expect(link).toBe(`${site.origin}${addressOf('sent/carrier', way)}`);
  await page.goto(link.slice(site.origin.length));
  await expectNode(page, 'sent/carrier', way);
  const ticket = await copied(words.ask.shareTicket);
  for (const { at, edge } of way) expect(ticket).toContain(`${headingAt(at)} → ${edge.label}`);
  for (const blank of words.ask.ticket.blanks) expect(ticket).toContain(`\n${blank}:`);
  const message = await copied(words.ask.message);
  expect(message).toMatch(/\/articles\/carrier-mail-filter\/#steps-recipient$/);
  await page.getByText(words.ask.qr).click();
  await expect(page.getByRole('img', { name: words.ask.qrAlt })).toHaveJSProperty('complete', true);
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
  for (const [i, { edge }] of toOutcome.entries()) {
    await answerLink(page, edge).click();
    await expectNode(page, edge.to, toOutcome.slice(0, i + 1));
  }
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
