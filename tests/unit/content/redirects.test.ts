import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { answeredAddresses, redirectsOf } from '#core/content/redirects.ts';
import { allForms, inForm } from '#core/permalink/forms.ts';
import { extendNumbers, parseNumbers } from '#core/permalink/numbers-lock.ts';
import { AROUND, type Files, filesOf, validSite } from '../../fixtures/content-site.ts';
import { addErrors } from '../../fixtures/error-site.ts';
import { properMoves } from './cases/moves.ts';

function contentOf(change: (site: Files) => void) {
  const site = validSite();
  change(site);
  return checkContent(filesOf(site), AROUND).content;
}

test('the number of a page, and each place below it, leads to the page and its anchor', () => {
  const leads = new Map(redirectsOf(contentOf(addErrors)).map(({ from, to }) => [from, to]));
  assert.equal(leads.get('/k/202/'), '/articles/mailbox-full/');
  assert.equal(leads.get('/k/202/verify/'), '/articles/mailbox-full/#verify');
  assert.equal(leads.get('/k/202/evidence/'), '/articles/mailbox-full/#evidence');
  assert.equal(leads.get('/k/202/open-webmail/'), '/articles/mailbox-full/#step-open-webmail');
  assert.equal(leads.get('/k/202/cause/'), undefined);
  assert.equal(leads.get('/k/1001/'), '/errors/smtp-too-large/');
});

test('renamed pages, withdrawn ones with their numbers, and steps with another key lead on', () => {
  const leads = new Map(redirectsOf(contentOf(properMoves)).map(({ from, to }) => [from, to]));
  assert.equal(leads.get('/articles/too-big/'), '/articles/message-too-large/');
  assert.equal(leads.get('/k/104/'), '/articles/message-too-large/');
  assert.equal(leads.get('/articles/quota/'), undefined, 'it has a page that says so');
  assert.equal(leads.get('/k/203/'), '/articles/quota/');
  assert.equal(leads.get('/k/203/verify/'), '/articles/quota/');
  assert.equal(leads.get('/k/202/empty-trash/'), '/articles/mailbox-full/#step-open-webmail');
});

test('no address leads two ways, and every address of the ledger is answered', () => {
  const content = contentOf(properMoves);
  const from = redirectsOf(content).map((redirect) => redirect.from);
  assert.deepEqual(from, [...new Set(from)]);
  const answered = new Set(answeredAddresses(content));
  assert.deepEqual(
    content.lock.filter(({ address }) => !answered.has(address)),
    [],
  );
});

test('a short address is answered with its letter, in either case', () => {
  assert.equal(inForm('/k/207/verify/', 'bare'), '/k/207/verify/');
  assert.equal(inForm('/k/207/verify/', 'upper'), '/k/207C/verify/');
  assert.equal(inForm('/k/207/verify/', 'lower'), '/k/207c/verify/');
  assert.equal(inForm('/articles/x/', 'upper'), undefined);
  assert.deepEqual(
    allForms([
      { from: '/k/207/', to: '/articles/x/' },
      { from: '/articles/y/', to: '/articles/x/' },
    ]).map(({ from }) => from),
    ['/k/207/', '/k/207C/', '/k/207c/', '/articles/y/'],
  );
});

test('a number stays with the page that had it first', () => {
  const lock = parseNumbers('104 /articles/a/\nnonsense\n1001 /errors/b/\n');
  assert.deepEqual(lock, [
    { number: 104, page: '/articles/a/', line: 1 },
    { number: 1001, page: '/errors/b/', line: 3 },
  ]);
  assert.deepEqual(
    extendNumbers(lock, [
      { number: 104, page: '/articles/c/' },
      { number: 105, page: '/articles/d/' },
    ]),
    { added: 1, text: '104 /articles/a/\n105 /articles/d/\n1001 /errors/b/\n' },
  );
});
