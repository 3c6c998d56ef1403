import { createPublicKey } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/** One record of a zone file (RFC 1035 §5): name, type and data, strings joined as RFC 7208 §3.3 says. */
export interface ZoneRecord {
  readonly name: string;
  readonly type: string;
  readonly data: string;
  /** The strings of a TXT record, one by one. */
  readonly strings: readonly string[];
}

/** Reads the records of a block; lines without IN are headings. Parentheses join lines. */
export function readZone(text: string): readonly ZoneRecord[] {
  const joined = text.replace(/\(([^()]*)\)/g, (all, inner: string) =>
    inner.includes('"') ? inner.replaceAll('\n', ' ') : all,
  );
  return joined.split('\n').flatMap((line) => {
    const [, name = '', type = '', rest = ''] = /^(\S+) +\d+ +IN +([A-Z]+) (.*)$/.exec(line) ?? [];
    if (type === '') return [];
    const strings = [...rest.matchAll(/"([^"]*)"/g)].map(([, string = '']) => string);
    return [{ name, type, strings, data: strings.length > 0 ? strings.join('') : rest.trim() }];
  });
}

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+$/;
const SPF_TERM =
  /^[-+?~]?(?:all|a|mx|ip4:[\d.]+(?:\/\d{1,2})?|ip6:[0-9a-f:]+(?:\/\d{1,3})?|(?:include|a|mx|exists):[a-z0-9._-]+)$|^redirect=[a-z0-9._-]+$/;
const TAGS = /^(?:[a-z]+=[^;]*(?:; ?|$))+$/;

/** Gives what is wrong with a record by the RFC of its type; nothing when it is right. */
export function faultOf({ name, type, data, strings }: ZoneRecord): string | undefined {
  if (strings.some((string) => string.length > 255)) return 'a string is longer than 255 octets';
  switch (type) {
    case 'A':
      return isIPv4(data) ? undefined : 'no IPv4 address';
    case 'AAAA':
      return isIPv6(data) ? undefined : 'no IPv6 address';
    case 'PTR':
    case 'CNAME':
      return HOST.test(data) ? undefined : 'no absolute host name';
    case 'MX':
      return mxFault(data);
    case 'TXT':
      return txtFault(name, data);
    default:
      return `no rule for ${type}`;
  }
}

/** RFC 5321 §5.1, RFC 7505 (`0 .`): a preference and a host name, never an address. */
function mxFault(data: string): string | undefined {
  const [preference = '', host = '', ...more] = data.split(/ +/);
  if (!/^\d{1,5}$/.test(preference) || more.length > 0) return 'not «preference host»';
  if (host === '.') return preference === '0' ? undefined : 'a null MX has preference 0';
  return HOST.test(host) && !isIPv4(host.slice(0, -1)) ? undefined : 'no absolute host name';
}

function txtFault(name: string, data: string): string | undefined {
  if (name.includes('._domainkey.')) return dkimFault(data);
  if (/(?:^|\.)_dmarc\./.test(name)) return dmarcFault(name, data);
  return spfFault(data);
}

/** RFC 7208 §4.5, §4.6.4, §5.1: version, known terms, at most ten look-ups, `all` last. */
function spfFault(data: string): string | undefined {
  const [version, ...terms] = data.split(' ');
  if (version !== 'v=spf1') return 'does not begin with v=spf1';
  const unknown = terms.find((term) => !SPF_TERM.test(term));
  if (unknown !== undefined) return `unknown term ${unknown}`;
  const lookUps = terms.filter((term) =>
    /^[-+?~]?(?:include|a|mx|exists|redirect)(?:[:=]|$)/.test(term),
  );
  if (lookUps.length > 10) return 'more than ten look-ups';
  return /^[-~]all$/.test(terms.at(-1) ?? '') ? undefined : 'does not end with ~all or -all';
}

/** RFC 6376 §3.6.1, RFC 8301 §3.2: tags, and an RSA key of 1024 bits at least; an empty p= is a revoked key. */
function dkimFault(data: string): string | undefined {
  if (!TAGS.test(data) || !data.startsWith('v=DKIM1')) return 'no list of DKIM tags';
  const key = /(?:^|; ?)p=([A-Za-z0-9+/=]*)(?:;|$)/.exec(data)?.[1];
  if (key === undefined) return 'no p=';
  if (key === '') return undefined;
  const { asymmetricKeyDetails } = createPublicKey({
    key: Buffer.from(key, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return (asymmetricKeyDetails?.modulusLength ?? 0) >= 1024
    ? undefined
    : 'the key is shorter than 1024 bits';
}

/** RFC 9989: version first, known policies, no tag that became historic; a report authorisation has the version alone. */
function dmarcFault(name: string, data: string): string | undefined {
  if (!TAGS.test(data) || !data.startsWith('v=DMARC1')) return 'does not begin with v=DMARC1';
  if (name.includes('._report.')) return undefined;
  if (/(?:^|; ?)(?:pct|rf|ri)=/.test(data)) return 'has a tag that RFC 9989 removed';
  const wrong = [...data.matchAll(/(?:^|; ?)(?:p|sp|np)=([a-z]*)/g)].find(
    ([, policy = '']) => !['none', 'quarantine', 'reject'].includes(policy),
  );
  if (wrong) return `unknown policy ${wrong[1] ?? ''}`;
  return /(?:^|; ?)p=/.test(data) ? undefined : 'no policy';
}
