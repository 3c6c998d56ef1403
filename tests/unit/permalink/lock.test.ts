import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addressesOf,
  addressesOfCode,
  addressesOfError,
  extendLock,
  lostAddresses,
  parseLock,
} from '#core/permalink/lock.ts';

const LOCK = '/articles/mailbox-full/\n\n/k/202/\n';

test('the lock is one address a line', () => {
  assert.deepEqual(parseLock(LOCK), [
    { address: '/articles/mailbox-full/', line: 1 },
    { address: '/k/202/', line: 3 },
  ]);
});

test('an article has a page and a short address', () => {
  assert.deepEqual(addressesOf({ slug: 'mailbox-full', number: 202 }), [
    '/articles/mailbox-full/',
    '/k/202/',
  ]);
  assert.deepEqual(addressesOf({ slug: 'mailbox-full' }), ['/articles/mailbox-full/']);
});

test('so has an error, and a code has a page', () => {
  assert.deepEqual(addressesOfError({ id: 'smtp-no-user', number: 1002 }), [
    '/errors/smtp-no-user/',
    '/k/1002/',
  ]);
  assert.deepEqual(addressesOfError({ id: 'smtp-no-user' }), ['/errors/smtp-no-user/']);
  assert.equal(addressesOfCode('5-1-1'), '/codes/5-1-1/');
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
