import { hasAddress, hasIp, isHostName, isId, trimEnd, trimStart } from './mask-words.ts';

/** What stands in the place of what was taken out. */
export const MASKS = {
  address: '〔メールアドレス〕',
  ip: '〔IPアドレス〕',
  host: '〔サーバー名〕',
  id: '〔ID〕',
  encoded: '〔符号化された文字〕',
} as const;
type Mask = (typeof MASKS)[keyof typeof MASKS];

/** Longer texts are cut: what was not looked at is not given out. */
const MOST = 200_000;
const CUT = '\n〔以下省略〕';

/** An encoded word of a header (RFC 2047) may hold an address; nobody reads it as it stands. */
const ENCODED_WORD = /=\?[^\s?]{1,60}\?[bq]\?[^\s?]*(?:\?=)?/gi;
/** A local part in quotes (RFC 5321 §4.1.2), up to its sign. */
const QUOTED_LOCAL = /"(?:[^"\\\r\n]|\\[^\r\n]){0,64}"(?=[@＠])/g;
/** An at sign with spaces around it, or written as a word in brackets. */
const LOOSE_AT =
  /(?<=[\w"])(?:[ \t]{1,4}[@＠][ \t]{0,4}|[@＠][ \t]{1,4}|[ \t]{0,2}[[({](?:at|アット)[\])}][ \t]{0,2})(?=[\w[])/gi;
/** Names of one label, where a trace or a report says that a host follows (RFC 5321 §4.4, RFC 3464 §2.1.2). */
const BARE_HOST =
  /(\bReceived:[ \t]{1,4}from[ \t]{1,4}|\b(?:HELO|EHLO|LHLO)[ \t=]{1,4}|\bdns;[ \t]{0,4}|\bby[ \t]{1,4}(?=[\w-]{1,63}[ \t\r\n]{1,4}(?:with[ \t]{1,4}(?:E?SMTP|LMTP|HTTP|MAPI|local|id\b)|\((?:Postfix|Exim|Sendmail|qmail|\d{1,3}\.\d))))[\w-]{1,63}(?![\w.@-])/gi;

/** A run of text without white space and the signs that part words from each other. */
const RUN = /[^\s<>()[\]{}"'`,;|、。，「」『』【】〔〕《》（）…]+/gu;
/** Letters that are written without spaces between words, and all others. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・：]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・：]+/gu;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・：]/u;

/** Names of fields before a value, which say nothing of anybody: `to=`, `helo=`, `https:`. */
const KEY =
  /^(?:from|to|orig_to|cc|bcc|sender|client|client-ip|client_name|client_address|helo|relay|host|server|mx|ip|ip4|ip6|include|mailto|rfc822|https?|smtp\.(?:mailfrom|helo)|header\.(?:[dis]|from)|envelope-from|domain|message-id|recipient|reply-to)[=:](?!:)\/{0,2}|^[dis]=/i;
/** Signs around a word that are no part of it. */
const EDGES = '.:!?*/\\~-';

/** Words after which an id stands. */
const BEFORE_ID = new Set(['id', 'as', 'message-id', 'msgid', 'in-reply-to', 'references']);

/**
 * Takes out of a text what tells who somebody is: mail addresses, IP addresses, host names and ids of messages, in all the forms
 * in which mails and logs write them (quoted, internationalised, in encoded words, `=40`, `%40`, xtext, SRS, VERP, bang paths).
 * Nothing is spared, not even the names of well-known services: which server took part says where somebody has a mailbox, and the
 * site's own wordings are never passed through here. Rather a word too many than an address too few; only Japanese that runs into
 * a Latin address without a space (「宛先taro@…」) is taken for the sentence around it, not for a part of the address.
 *
 * Every character is looked at a bounded number of times. A text that is too long is cut.
 * @param text anything that a reader pasted
 * @returns the text with 〔marks〕 in the places; masking it again changes nothing
 */
export function mask(text: string): string {
  const whole = text.length > MOST ? text.slice(0, MOST) : text;
  let before = '';
  const masked = whole
    .replace(ENCODED_WORD, MASKS.encoded)
    .replace(QUOTED_LOCAL, 'x')
    .replace(LOOSE_AT, '@')
    .replace(BARE_HOST, (_, lead: string) => lead + MASKS.host)
    .replace(RUN, (run) => {
      const result = maskRun(run, BEFORE_ID.has(before));
      before = trimEnd(run, ':=').toLowerCase();
      return result;
    });
  return text.length > MOST ? masked + CUT : masked;
}

/** Masks one run: what is written in Japanese stays, unless it is a part of an address or of a host. */
function maskRun(run: string, afterId: boolean): string {
  const pieces = run.match(PIECES) ?? [];
  const at = pieces.findIndex(opensWithAt);
  const isJapaneseLocal = at > 0 && isJapanese(pieces[at - 1] ?? '');
  let masked: Mask | undefined;
  const shown = pieces.map((piece, i) => {
    const before = masked === undefined ? '' : (pieces[i - 1] ?? '');
    if (isJapaneseLocal && i < at) masked = MASKS.address;
    // What is masked goes on: labels of a name in several scripts (RFC 5890).
    else if (before !== '' && goesOn(before, piece)) return masked ?? piece;
    else if (isJapanese(piece))
      masked = opensAsHost(pieces[i + 1], pieces[i + 2]) ? MASKS.host : undefined;
    else {
      const word = maskWord(piece, afterId);
      masked = word === piece ? undefined : maskIn(word);
      return word;
    }
    return masked ?? piece;
  });
  return shown.join('').replace(/(〔[^〔〕]*〕)\1+/g, '$1');
}

const isJapanese = (piece: string) => JAPANESE.test(piece);
const opensWithAt = (piece: string) => /^(?:[@＠]|(?:=|%|%25|\+)40)/.test(piece);
const opensAsHost = (piece = '', after: string | undefined) =>
  /^[.．]\p{L}/u.test(piece) || (/^[.．]$/.test(piece) && after !== undefined);
const goesOn = (before: string, piece: string) =>
  /(?:[@＠.．]|(?:=|%|%25|\+)40)$/.test(before) || /^[.．](?:\p{L}|$)/u.test(piece);
const maskIn = (word: string) => Object.values(MASKS).find((mark) => word.includes(mark));

/** Masks a word without Japanese: whole, but for the name of a field before it and the signs around it. */
function maskWord(word: string, afterId: boolean): string {
  // `::1` and `fe80::` have signs of their own at their ends.
  const start = word.startsWith('::') ? 0 : word.length - trimStart(word, EDGES).length;
  const inner = word.includes('::') ? word.slice(start) : trimEnd(word.slice(start), EDGES);
  const key = KEY.exec(inner)?.[0] ?? '';
  const found = maskOf(inner.slice(key.length), afterId);
  return found === undefined
    ? word
    : word.slice(0, start) + key + found + word.slice(start + inner.length);
}

function maskOf(word: string, afterId: boolean): Mask | undefined {
  if (hasAddress(word)) return MASKS.address;
  if (hasIp(word)) return MASKS.ip;
  if (word.split(/[^\p{L}\p{M}\p{N}._．-]/u).some(isHostName)) return MASKS.host;
  return isId(word, afterId) ? MASKS.id : undefined;
}
