import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { stepsNow } from '#core/content/steps-now.ts';
import { formatSteps, isUntold, parseSteps } from '#core/ticket/steps-lock.ts';
import {
  AROUND,
  type Files,
  filesOf,
  FULL,
  replace,
  validSite,
} from '../../fixtures/content-site.ts';

const DAY = '2026-12-01';
const [A, B] = ['0123456789abcdef', 'fedcba9876543210'];

function printOf(change: (site: Files) => void = () => undefined): string | undefined {
  const site = validSite();
  change(site);
  return stepsNow(checkContent(filesOf(site), AROUND).content).find(
    ({ slug }) => slug === 'mailbox-full',
  )?.print;
}

test('the fingerprint differs when a step says something else, and not when lines break elsewhere', () => {
  const before = printOf();
  assert.match(before ?? '', /^[0-9a-f]{16}$/);
  const sentence = 'ブラウザーで受信箱を開きます。';
  assert.notEqual(
    printOf((site) => replace(site, FULL, sentence, '受信箱を開きます。')),
    before,
  );
  assert.notEqual(
    printOf((site) => replace(site, FULL, 'open-webmail', 'open-inbox')),
    before,
  );
  assert.equal(
    printOf((site) => replace(site, FULL, '\n<Steps', '\n\n<Steps')),
    before,
  );
  assert.equal(
    printOf((site) => replace(site, FULL, 'もう一度', 'また')),
    before,
  );
});

test('other steps want a change that was not told before', () => {
  const line = { slug: 'x', day: DAY, changes: 1, print: A };
  const now = { slug: 'x', changes: 1, print: B, changed: DAY };
  assert.equal(isUntold(line, now), true);
  assert.equal(isUntold(line, { ...now, changes: 2 }), false);
  assert.equal(isUntold(line, { ...now, print: A }), false);
  assert.equal(isUntold(undefined, now), false);
});

test('the lock keeps the day of what stayed, and takes that of the change', () => {
  const lock = parseSteps(
    `same 2026-11-01 0 ${A}\nother 2026-11-01 0 ${A}\ngone 2026-11-01 0 ${A}\n`,
  );
  assert.equal(lock.length, 3);
  assert.equal(
    formatSteps(
      lock,
      [
        { slug: 'same', changes: 1, print: A, changed: '2026-11-20' },
        { slug: 'other', changes: 1, print: B, changed: '2026-11-20' },
        { slug: 'new', changes: 0, print: B, changed: undefined },
      ],
      DAY,
    ),
    `new ${DAY} 0 ${B}\nother 2026-11-20 1 ${B}\nsame 2026-11-01 1 ${A}\n`,
  );
});
