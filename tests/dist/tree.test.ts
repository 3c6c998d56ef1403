// Every edge of the troubleshooter, once from the static pages and once from the logic that the island runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgeTo, readTrail, writeTrail } from '#core/tree/trail.ts';
import { edgesOf, nodeAt, type NodeKey, nodeKeys, startOf, UNSURE } from '#core/tree/tree.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../../src/words.ts';
import { documentOf, headingOf, pagesOf } from './site.ts';

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
    assert.equal(headingOf(page), node?.kind === 'question' ? node.ask : node?.finding);
    assert.equal(page.kind, node?.kind);
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

test('a trail over every edge survives being written and read, and ends where the link leads', () => {
  const trails = new Map([[start, [] as { at: typeof start; answer: string }[]]]);
  let followed = 0;
  for (const [key, trail] of trails) {
    for (const { answer, to } of edgesOf(tree, key, '')) {
      const longer = [...trail, { at: key, answer }];
      assert.deepEqual(readTrail(tree, writeTrail(longer)), longer);
      assert.equal(edgeTo(tree, { at: key, answer }), to);
      if (!trails.has(to)) trails.set(to, longer);
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
      node.remedies.map(({ article }) => `/articles/${article}/`),
      key,
    );
    for (const text of [node.why, node.otherwise])
      assert.ok(document.body.textContent.includes(text), key);
  }
});
