import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { freeErrorNumber } from '#core/content/free-number.ts';
import { permanentAddresses } from '#core/content/permanent.ts';
import { append, AROUND, filesOf, LOCK, validSite } from '../../fixtures/content-site.ts';
import { addErrors } from '../../fixtures/error-site.ts';

function content(lock = '') {
  const site = validSite();
  addErrors(site);
  append(site, LOCK, lock);
  return checkContent(filesOf(site), AROUND).content;
}

test('articles, errors and codes have permanent addresses', () => {
  assert.deepEqual(permanentAddresses(content()), [
    '/articles/message-too-large/',
    '/k/104/',
    '/k/104/symptom/',
    '/k/104/check/',
    '/k/104/cause/',
    '/k/104/steps/',
    '/k/104/verify/',
    '/k/104/escalate/',
    '/k/104/evidence/',
    '/k/104/share-link/',
    '/k/104/split/',
    '/articles/mailbox-full/',
    '/k/202/',
    '/k/202/symptom/',
    '/k/202/check/',
    '/k/202/steps/',
    '/k/202/verify/',
    '/k/202/escalate/',
    '/k/202/evidence/',
    '/k/202/open-webmail/',
    '/errors/',
    '/errors/smtp-too-large/',
    '/k/1001/',
    '/errors/smtp-no-user/',
    '/k/1002/',
    '/errors/gmail-full/',
    '/k/1101/',
    '/codes/',
    '/codes/452/',
    '/codes/550/',
    '/codes/552/',
    '/codes/4-1-1/',
    '/codes/4-2-2/',
    '/codes/5-1-1/',
    '/codes/5-3-4/',
  ]);
});

test('the next number of a folder follows its neighbours, and is none that ever was', () => {
  assert.equal(freeErrorNumber(content(), 'smtp'), 1003);
  assert.equal(freeErrorNumber(content('/k/1003/\n/k/1004/\n'), 'smtp'), 1005);
  assert.equal(freeErrorNumber(content(), 'gmail'), 1102);
  assert.equal(freeErrorNumber(content(), 'postfix'), 1003);
});
