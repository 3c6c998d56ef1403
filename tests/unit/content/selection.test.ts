import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { problemsAt, unknownPlaces } from '#core/content/selection.ts';
import {
  AROUND,
  type Files,
  filesOf,
  FULL,
  GMAIL,
  LARGE,
  replace,
  validSite,
} from '../../fixtures/content-site.ts';

const SAME_SLUG = 'content/articles/content/mailbox-full.mdx';
const COPY = 'content/articles/content/a-copy.mdx';

/** Where the problems of a site are told when some places are asked for: file, line and kind. */
function told(site: Files, ...places: string[]): string[] {
  const { problems } = checkContent(filesOf(site), AROUND);
  return problemsAt(problems, places).map(({ file, line, kind }) => `${file}:${line} ${kind}`);
}

function siteWithCopy(): Files {
  const site = validSite();
  replace(
    site,
    LARGE,
    'も見てください。',
    'も見てください。\n相手が古いメールを消して空きを作るまで、しばらく待ちます。',
  );
  replace(
    site,
    FULL,
    'もう一度送って',
    '相手が古いメールを消して空きを作るまで、しばらく待ちます。\nもう一度送って',
  );
  return site;
}

test('a sentence that two articles share is told of the one that is asked for, with its own line', () => {
  assert.deepEqual(told(siteWithCopy(), LARGE), [`${LARGE}:86 repeated-sentence`]);
  assert.deepEqual(told(siteWithCopy(), FULL), [`${FULL}:39 repeated-sentence`]);
});

test('when both are asked for, or nothing is, it is told once', () => {
  assert.equal(told(siteWithCopy(), 'content/articles').length, 1);
  assert.equal(told(siteWithCopy(), '').length, 1);
  assert.equal(told(siteWithCopy()).length, 1);
});

test('a copied sentence is told of the new article, whichever comes first by name', () => {
  const site = validSite();
  site[COPY] = (site[LARGE] ?? '').replace('number: 104', 'number: 601');
  const files = told(site).map((place) => place.split(':')[0]);
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((file) => file !== COPY),
    [],
  );
});

test('a place in the order of the services is told of the file that is asked for', () => {
  const site = validSite();
  site['content/providers/icloud.yaml'] = (site[GMAIL] ?? '').replace('Gmail', 'iCloud');
  assert.deepEqual(told(site, GMAIL), [`${GMAIL}:3 duplicate-order`]);
});

test('a number and a slug that two articles share are told of the one that is asked for', () => {
  const site = validSite();
  replace(site, FULL, 'number: 202', 'number: 104');
  site[SAME_SLUG] = (site[FULL] ?? '').replace('number: 104', 'number: 601');
  const shared = (...places: string[]) =>
    told(site, ...places).filter((place) => place.includes('duplicate'));
  assert.deepEqual(shared(LARGE), [`${LARGE}:2 duplicate-number`]);
  assert.deepEqual(shared(FULL), [
    `${FULL}:2 duplicate-number`,
    `${FULL}:undefined duplicate-slug`,
  ]);
  assert.deepEqual(shared(SAME_SLUG), [`${SAME_SLUG}:undefined duplicate-slug`]);
  assert.equal(shared().length, 2);
});

test('a file that is asked for is not taken for another that begins alike', () => {
  const site = validSite();
  replace(site, GMAIL, 'order: 10', 'order: ten');
  assert.deepEqual(told(site, 'content/providers/gmail'), []);
  assert.deepEqual(told(site, 'content/providers'), [`${GMAIL}:3 invalid-value`]);
});

const FILES = [LARGE, FULL, GMAIL, 'content/facts.yaml'];
const fixOf = (place: string) => unknownPlaces([place], FILES)[0]?.fix ?? '';

test('a place that holds no file of the content is a problem, with the nearest that does', () => {
  assert.deepEqual(unknownPlaces([LARGE, 'content/articles', 'content', ''], FILES), []);
  assert.match(
    fixOf('content/articles/sender/mesage-too-large.mdx'),
    new RegExp(`^${LARGE} のこと`),
  );
  assert.match(
    fixOf('content/articles/recipient/message-too-large.mdx'),
    new RegExp(`^${LARGE} のこと`),
  );
  assert.match(fixOf('mailbox-ful'), new RegExp(`^${FULL} のこと`));
  assert.match(fixOf('content/artikles'), /^content\/articles のこと/);
  assert.match(fixOf('src'), /^content\/articles\/sender のように/);
});
