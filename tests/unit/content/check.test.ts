import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { CONTENT_KINDS } from '#core/content/kinds.ts';
import { printProblems } from '#core/problem/print.ts';
import {
  append,
  AROUND,
  FACTS,
  type Files,
  filesOf,
  FULL,
  LOCK,
  replace,
  validSite,
} from '../../fixtures/content-site.ts';
import { addErrors, NO_USER, TOO_LARGE } from '../../fixtures/error-site.ts';
import { cases } from './cases/all.ts';
import { properMoves, toldChange } from './cases/moves.ts';
import { addReplies } from './cases/replies.ts';

/** The printed problems of a site, without the last line that counts. */
function check(site: Files): string {
  const { problems } = checkContent(filesOf(site), AROUND);
  return printProblems(problems).split('\n\n').slice(0, -1).join('\n\n');
}

test('a site without a fault has no problem', () => {
  assert.equal(check(validSite()), '');
});

test('nor has one with errors, codes and words for the search', () => {
  const site = validSite();
  addErrors(site);
  assert.equal(check(site), '');
});

test('nor has one whose pages moved as they should, or whose steps changed with a line that tells it', () => {
  for (const change of [properMoves, toldChange]) {
    const site = validSite();
    change(site);
    assert.equal(check(site), '');
  }
});

test('nor has one with replies', () => {
  const site = validSite();
  addReplies(site);
  assert.equal(check(site), '');
});

test('other codes, another step or another service tell two errors with the same text apart', () => {
  const same = (change: (site: Files) => void) => {
    const site = validSite();
    addErrors(site);
    replace(site, NO_USER, "'<address>: no such user here'", 'Message file too big');
    change(site);
    return check(site);
  };
  assert.equal(
    same(() => undefined),
    '',
  );
  const replyAlone = (site: Files) => {
    replace(site, NO_USER, "enhanced: ['5.1.1', '5.1.10-5.1.20']\n", '');
    replace(site, NO_USER, "['550']", "['552']");
  };
  assert.match(same(replyAlone), /wording-twin/);
  assert.equal(
    same((site) => {
      replyAlone(site);
      replace(site, TOO_LARGE, 'lasts:', 'phase: data\nlasts:');
    }),
    '',
  );
  assert.equal(
    same((site) => {
      replyAlone(site);
      site['content/errors/gmail/smtp-no-user.yaml'] = site[NO_USER] ?? '';
      Reflect.deleteProperty(site, NO_USER);
    }),
    '',
  );
});

test('what cannot be read is the one problem of an error, and loses no address', () => {
  const site = validSite();
  addErrors(site);
  append(site, LOCK, '/codes/5-1-1/\n/codes/5-3-4/\n/errors/smtp-too-large/\n/k/1001/\n');
  append(site, TOO_LARGE, 'page: "https://example.com\n');
  assert.match(check(site), /^content\/errors\/smtp\/smtp-too-large\.yaml:\d+ {2}file-syntax$/m);
  assert.equal(check(site).match(/^content/gm)?.length, 1);
});

describe('each fault is printed for the editor', () => {
  for (const { kind, change, printed } of cases) {
    test(`${kind}: ${printed[1]?.trim()}`, () => {
      const site = validSite();
      change(site);
      assert.equal(check(site), printed.join('\n'));
    });
  }
});

test('every kind of problem has a case', () => {
  const shown = new Set(cases.map(({ kind }) => kind));
  assert.deepEqual(
    CONTENT_KINDS.filter((kind) => !shown.has(kind)),
    [],
  );
});

test('a case shows the kind that it is for', () => {
  for (const { kind, printed } of cases) {
    assert.ok(
      printed.some((line) => line.includes(`  ${kind}`)),
      `${kind}: ${printed.join('\n')}`,
    );
  }
});

test('all problems are told at once, of all files', () => {
  const site = validSite();
  replace(site, FULL, 'minutes: 10', 'minutes: ten');
  replace(site, FULL, 'もう一度送って', 'もう一度 Gmailから送って');
  replace(site, FACTS, 'sure: standard', 'sure: sure');
  assert.equal(
    check(site),
    `content/articles/recipient/mailbox-full.mdx:8  invalid-value
  「minutes」の値が正しくありません。
  → 数を書きます。

content/articles/recipient/mailbox-full.mdx:39  hand-space
  「もう一度 Gmailか」に、手で入れた空白があります。
  → 空白を消します。日本語と英数字の間は、画面では自動であきます。

content/facts.yaml:5  invalid-value
  「base64.growthのsure」に「sure」という値はありません。
  → 使える値: official, standard, reported, unverified`,
  );
});
