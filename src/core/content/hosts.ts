import type { Found } from './values.ts';

/** Endings by which a dotted word is taken for a host name. Endings of files and of programs' words (zip, app, md, sh, py) stay out. */
const TOP = new Set(
  'com net org jp io me dev de uk fr eu us cn kr tw ch nl ca au ru pl br se info biz co gov edu mil int tv cloud xyz asia mobi shop site online store'.split(
    ' ',
  ),
);

/** Second levels below which names are registered: `co.jp` alone is no host. */
const SECOND = new Set('co ne or ac go ad ed gr lg com net org'.split(' '));

/** Names that nobody owns (RFC 2606, RFC 6761, JPRS): examples are written with them. */
const RESERVED =
  /(?:^|\.)(?:example\.(?:com|net|org|jp)|example\.(?:co|ne|or|ac|go|ad|ed)\.jp|example|test|invalid|localhost)$/i;

/** Addresses for documentation (RFC 5737, RFC 3849), this machine, and private networks. */
const FREE_IPV4 =
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.\d+\.\d+|10\.\d+\.\d+|192\.168\.\d+|169\.254\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+)\.\d+$|^0\.0\.0\.0$/;
const FREE_IPV6 = /^(?:2001:0?db8:|fe80:|f[cd][0-9a-f]{2}:|::1$|::$)/i;

/**
 * Finds host names, domain names and IP addresses that somebody owns.
 * File names (`winmail.dat`), reply codes (`5.7.1`) and reserved example names are none.
 * @param names product names with a dot that may stand in sentences: Outlook.com
 * @returns each with its place
 */
export function findHosts(text: string, names: ReadonlySet<string> = new Set()): Found[] {
  const words = [...text.matchAll(/[A-Za-z0-9_.-]+/g)]
    .map(({ 0: word, index }) => trimDots(word, index))
    .filter(({ text: word }) => !names.has(word) && isOwned(word));
  const ipv6 = [...text.matchAll(/[0-9A-Fa-f:]{5,}/g)]
    .map(({ 0: word, index }) => ({ text: word, index }))
    .filter(({ text: word }) => isIpv6(word) && !FREE_IPV6.test(word));
  return [...words, ...ipv6];
}

function isOwned(word: string): boolean {
  if (/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(word)) return !FREE_IPV4.test(word);
  return isHostName(word) && !RESERVED.test(word);
}

function isHostName(word: string): boolean {
  const labels = (word === word.toUpperCase() ? word.toLowerCase() : word).split('.');
  const last = labels.at(-1) ?? '';
  // Mixed case is a name of a program (`System.Net`), not of a host; SMTP.EXAMPLE.COM is one.
  if (labels.length < 2 || labels.includes('') || last.toLowerCase() !== last) return false;
  if (!TOP.has(last)) return false;
  return labels.length > 2 || !SECOND.has(labels[0] ?? '');
}

const isIpv6 = (word: string) =>
  word.includes('::') ? /[0-9a-f]/i.test(word) : word.split(':').length === 8;

function trimDots(word: string, index: number): Found {
  const start = word.length - word.replace(/^[.-]+/, '').length;
  let end = word.length;
  while (end > start && /[.-]/.test(word.charAt(end - 1))) end--;
  return { text: word.slice(start, end), index: index + start };
}
