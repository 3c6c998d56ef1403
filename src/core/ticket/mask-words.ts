/** Gives a text without some signs at its end. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Gives a text without some signs at its beginning. */
export function trimStart(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** An at sign: as it is, in quoted-printable, in a URL, in xtext (RFC 3461 §4), or as a reference of HTML. */
const AT = /[@＠]|(?:=|%|%25)40|\+40(?=[\p{L}\p{N}]|$)|&#(?:64|x40)|&commat/iu;

/** Tells whether a word holds a mail address. */
export const hasAddress = (word: string): boolean => AT.test(word);

const IPV4 = /(?<![\d.])(\d{1,3})([.-])(\d{1,3})\2(\d{1,3})\2(\d{1,3})(?!\d)/g;

/** Tells whether a word holds an IP address; of version 4 also with hyphens, as names of lines have it. */
export const hasIp = (word: string): boolean =>
  [...word.matchAll(IPV4)].some(([, a, , b, c, d]) =>
    [a, b, c, d].every((part) => Number(part) <= 255),
  ) || (word.match(/[\da-f:.]{2,}/gi) ?? []).some(isIpv6);

/** `2001:db8::1`; neither a time (10:02:08) nor a pair of colons alone. */
const isIpv6 = (run: string): boolean => {
  const groups = trimEnd(run, '.').split(':');
  return run.includes('::') ? /[\da-f]/i.test(run) : groups.length === 8 && !groups.includes('');
};

/** Endings of files, which are no top-level domains. */
const FILE =
  /^(?:bat|bmp|cf|cfg|conf|css|csv|dat|dll|docx?|eml|exe|gif|gz|html?|ics|ini|jpe?g|js|json|log|msg|pdf|php|png|pptx?|pst|rar|scr|tiff?|txt|vbs|xlsx?|xml)$/i;

/** Tells whether a word is a host name or a domain name: labels with dots, the last one of letters (or an encoded one, `xn--`). */
export function isHostName(word: string): boolean {
  const labels = word.split(/[.．]/).filter((label) => label !== '');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || !/^(?:\p{L}[\p{L}\p{M}]+|xn--[\w-]+)$/iu.test(last)) return false;
  return labels.length > 2 || !FILE.test(last);
}

/** Shorter ones are words and numbers of a text. */
const SHORTEST_ID = 10;
/** After 「id」 a few characters are one. */
const SHORTEST_NAMED_ID = 5;
/** Names of character sets and ciphers, codes of Windows, words with a year or a number, and times. */
const NO_ID =
  /^(?:(?:iso|utf|windows|cp|euc|us|rsa|sha|tls|ssl|ecdhe|dhe|aes|hmac)[-_\d].*|0x[\da-f]{8}|[a-z]+[-_]?\d{1,4}|\d[\d:.+tz/-]*)$/i;

/**
 * Tells whether a word is an id: of a message, of a queue, of a session, or a run of Base64.
 * @param named a word before it says that an id follows
 */
export function isId(word: string, named: boolean): boolean {
  const digits = word.match(/\d/g)?.length ?? 0;
  if (named && word.length >= SHORTEST_NAMED_ID && digits > 0) return true;
  if (word.length >= 40 && /^[A-Za-z\d+/=_-]+$/.test(word)) return true;
  return word.length >= SHORTEST_ID && digits >= 2 && /[a-z]/i.test(word) && !NO_ID.test(word);
}
