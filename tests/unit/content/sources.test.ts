import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { printSources } from '#core/content/sources.ts';
import {
  append,
  filesOf,
  GMAIL,
  LARGE,
  replace,
  TODAY,
  validSite,
} from '../../fixtures/content-site.ts';

test('sources are printed with their age and their pages, the oldest reading first', () => {
  const site = validSite();
  replace(
    site,
    GMAIL,
    'checked: 2026-11-24\n  sure: official\nsizeSend',
    'checked: 2026-11-01\n  sure: official\nsizeSend',
  );
  append(
    site,
    GMAIL,
    'usage:\n  unknown: true\n  source: https://support.google.com/accounts/\n  checked: 2026-11-20\n',
  );
  replace(site, LARGE, 'checked: 2026-11-24', 'checked: 2026-11-20');
  const { content } = checkContent(filesOf(site), { today: TODAY });
  assert.equal(
    printSources(content),
    `https://support.google.com/mail/
  23日前(2026-11-01)・official・/providers/gmail/
https://support.google.com/accounts/
  4日前(2026-11-20)・unknown・/providers/gmail/
https://support.google.com/mail/answer/6374270
  0日前(2026-11-24)・official・/articles/mailbox-full/ /providers/gmail/
https://support.google.com/mail/answer/6584
  0日前(2026-11-24)・official・/articles/message-too-large/ /providers/gmail/
https://www.rfc-editor.org/rfc/rfc4648
  0日前(2026-11-24)・standard・/articles/message-too-large/
出典は5件です。`,
  );
});
