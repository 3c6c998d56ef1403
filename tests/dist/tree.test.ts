// Every edge of the troubleshooter, once from the static pages and once from the logic that the island runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedNodes } from '#core/tree/addresses.ts';
import { answerCase, readCase } from '#core/tree/case.ts';
import { stepsPath } from '#core/tree/ticket.ts';
import { type Step, writeTrail } from '#core/tree/trail.ts';
import {
  edgesOf,
  headingOf as nodeHeading,
  nodeAt,
  type NodeKey,
  nodeKeys,
  remediesOf,
  startOf,
  UNSURE,
} from '#core/tree/tree.ts';
import type { NodeView } from '#core/tree/view.ts';
import { questionBefore } from '#core/tree/ways.ts';
import { BRANCH_IDS } from '#core/tree/types.ts';
import { site } from '#site.config';
import { tree } from '#content/tree/index.ts';
import { words } from '../../src/words.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, documentOf, headingOf, pages, pagesOf } from './site.ts';

const shown = new Map(pagesOf('question', 'outcome').map((page) => [page.path, page]));
const keys = nodeKeys(tree);
const start = startOf(tree, 'start');

function pageAt(key: string) {
  const page = shown.get(`/ask/${key}/`);
  assert.ok(page, `/ask/${key}/ exists`);
  return page;
}

test('every node has a page with its words, and every page is a node', () => {
  for (const key of keys) {
    const node = nodeAt(tree, key);
    const page = pageAt(key);
    assert.ok(node);
    assert.equal(headingOf(page), nodeHeading(node));
    assert.equal(page.kind, node.kind === 'look' ? 'question' : node.kind);
  }
  assert.deepEqual(
    [...shown.keys()].sort(),
    ['/ask/', ...keys.map((key) => `/ask/${key}/`)].sort(),
  );
  assert.ok(
    shown.get('/ask/')?.html.includes(` data-question="${start}"`),
    '/ask/ asks the first question',
  );
});

test('the answers of every page are the edges of the tree, in order, each an ordinary link', () => {
  for (const [path, page] of shown) {
    const key = path === '/ask/' ? start : (path.slice('/ask/'.length, -1) as NodeKey);
    const answers = [...documentOf(page).querySelectorAll('ol[data-answers] > li > a')];
    const edges = edgesOf(tree, key, words.ask.unsure);
    assert.deepEqual(
      answers.map((link) => [link.getAttribute('data-answer'), link.getAttribute('href')]),
      edges.map(({ answer, to }) => [answer, `/ask/${to}/`]),
      path,
    );
    for (const [i, { label, hint }] of edges.entries()) {
      assert.equal(answers[i]?.textContent, label + (hint ?? ''), path);
    }
    assert.deepEqual(
      answers
        .filter((link) => link.hasAttribute('data-unsure'))
        .map((link) => link.getAttribute('data-answer')),
      edges.length > 0 ? [UNSURE] : [],
      `${path}: data-unsure marks the last answer alone`,
    );
  }
});

test('a trail over every edge is read as it was written, and ends where the link leads', () => {
  const trails = new Map<NodeKey, readonly Step[]>([[start, []]]);
  let followed = 0;
  for (const [key, trail] of trails) {
    for (const { answer, to } of edgesOf(tree, key, '')) {
      const where = answerCase(tree, { key, before: trail, later: [] }, answer);
      assert.equal(where.key, to);
      const read = readCase(tree, to, writeTrail(where.before));
      assert.deepEqual([read.key, read.before, read.stale], [to, where.before, false]);
      if (!trails.has(to)) trails.set(to, where.before);
      followed += 1;
    }
  }
  assert.equal(trails.size, keys.length, 'every node can be reached');
  assert.equal(followed, keys.flatMap((key) => edgesOf(tree, key, '')).length);
});

test('every outcome names its articles in rank order and says what else to do', () => {
  for (const key of keys) {
    const node = nodeAt(tree, key);
    if (node?.kind !== 'outcome') continue;
    const document = documentOf(pageAt(key));
    const remedies = [
      ...document.querySelectorAll('main[data-outcome] ol[data-remedies] > li > a'),
    ];
    assert.deepEqual(
      remedies.map((link) => link.getAttribute('href')),
      remediesOf(node).map(({ article }) => `/articles/${article}/`),
      key,
    );
    for (const text of [node.why, node.otherwise])
      assert.ok(document.body.textContent.includes(text), key);
  }
});

test('what the island loads of an outcome is what its page was drawn from', () => {
  for (const key of keys.filter((at) => nodeAt(tree, at)?.kind === 'outcome')) {
    const loaded = JSON.parse(
      readFileSync(join(dist, 'ask', key, 'view.json'), 'utf8'),
    ) as NodeView;
    const props = documentOf(pageAt(key)).querySelector('[data-island-props="ask"]')?.textContent;
    const drawn = (JSON.parse(props ?? '') as { view: NodeView }).view;
    assert.deepEqual(loaded, drawn, key);
  }
});

test('an outcome that the other party can help with shows them a page that exists, as link, message and code', () => {
  for (const page of pagesOf('outcome')) {
    const key = page.path.slice('/ask/'.length, -1);
    const node = nodeAt(tree, key);
    const counterpart = node?.kind === 'outcome' ? node.counterpart : undefined;
    assert.equal(existsSync(join(dist, 'ask', key, 'qr.svg')), counterpart !== undefined, key);
    if (!counterpart || node?.kind !== 'outcome') continue;
    const path = stepsPath({
      article: counterpart.article ?? node.remedies[0].article,
      for: counterpart.for,
    });
    const document = documentOf(page);
    assert.ok(document.querySelector(`main a[href="/${path}"]`), key);
    assert.ok(
      document.body.textContent.includes(`${counterpart.say}\n${site.origin}/${path}`),
      key,
    );
    const [article = '', hash = ''] = `/${path}`.split('#');
    const target = pages.find((other) => other.path === article);
    assert.ok(target?.html.includes(` id="${hash}"`), `${key}: /${path}`);
  }
});

test('the map and its outline hold every node once, and the maps of the branches those of theirs', () => {
  const nodes = (path: string, within: string) =>
    [...documentOf(mapAt(path)).querySelectorAll(`${within} a[data-node]`)].map(
      (link) => link.getAttribute('data-node') ?? '',
    );
  assert.deepEqual(nodes('/ask/map/', 'svg').toSorted(), keys.toSorted());
  assert.deepEqual(nodes('/ask/map/', '[data-outline]').toSorted(), keys.toSorted());
  for (const branch of BRANCH_IDS) {
    const own = keys.filter((key) => key.startsWith(`${branch}/`));
    const path = `/ask/map/${branch}/`;
    assert.deepEqual(nodes(path, '[data-outline]').toSorted(), own.toSorted());
    const drawn = new Set(nodes(path, 'svg'));
    for (const key of own)
      for (const near of [key, ...edgesOf(tree, key, '').map(({ to }) => to)])
        assert.ok(drawn.has(near), `${path} ${near}`);
  }
});

const mapAt = (path: string) => {
  const map = pagesOf('map').find((page) => page.path === path);
  assert.ok(map, path);
  return map;
};

test('every article leads back to the question that tells it from its neighbours', () => {
  for (const page of pagesOf('article')) {
    const question = questionBefore(tree, page.path.split('/')[2] ?? '');
    assert.ok(question, page.path);
    assert.ok(documentOf(page).querySelector(`main a[href="/ask/${question}/"]`), page.path);
  }
});

test('all texts of questions and outcomes stand in the part of their page that search reads', () => {
  for (const key of keys) {
    const node = nodeAt(tree, key);
    const body = documentOf(
      shown.get(key === start ? '/ask/' : `/ask/${key}/`) ?? pageAt(key),
    ).querySelector('[data-pagefind-body]');
    const texts =
      node?.kind === 'outcome'
        ? [node.finding, node.why, node.otherwise]
        : edgesOf(tree, key, words.ask.unsure).map(({ label }) => label);
    for (const text of texts) assert.ok(body?.textContent.includes(text), `${key}: ${text}`);
  }
});

test('a node that was renamed leads on from its old address', () => {
  const moved = movedNodes(tree);
  assert.ok(moved.length > 0);
  for (const { from, to } of moved) {
    const page = pagesOf('short').find(({ path }) => path === `/ask/${from}/`);
    assert.ok(page, from);
    assert.ok(page.html.includes(`content="0; url=/ask/${to}/"`), from);
    assert.equal(headingOf(page), headingOf(pageAt(to)));
  }
});
