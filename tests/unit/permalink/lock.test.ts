import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressesOfCode,
  articlePath,
  errorPath,
  extendLock,
  lostAddresses,
  numberPath,
  parseLock,
} from '#core/permalink/lock.ts';

const LOCK = '/articles/mailbox-full/\n\n/k/202/\n';

test('the lock is one address a line', () => {
  assert.deepEqual(parseLock(LOCK), [
    { address: '/articles/mailbox-full/', line: 1 },
    { address: '/k/202/', line: 3 },
  ]);
});

test('each kind of page has its address, and a place stands below its number', () => {
  assert.equal(articlePath('mailbox-full'), '/articles/mailbox-full/');
  assert.equal(errorPath('smtp-no-user'), '/errors/smtp-no-user/');
  assert.equal(addressesOfCode('5-1-1'), '/codes/5-1-1/');
  assert.equal(numberPath(202), '/k/202/');
  assert.equal(numberPath(202, 'open-webmail'), '/k/202/open-webmail/');
});

test('an address of the lock that nothing gives any more is lost', () => {
  assert.deepEqual(lostAddresses(parseLock(LOCK), ['/articles/mailbox-full/', '/k/203/']), [
    { address: '/k/202/', line: 3 },
  ]);
});

test('new addresses are added in order, and lost ones are kept', () => {
  assert.deepEqual(extendLock(parseLock(LOCK), ['/k/104/', '/k/202/', '/articles/zip/']), {
    added: ['/k/104/', '/articles/zip/'],
    text: '/articles/mailbox-full/\n/articles/zip/\n/k/104/\n/k/202/\n',
  });
});
