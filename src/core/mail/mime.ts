import { linesOfHtml } from '../html.ts';
import { decodeBytes, decodeEscapes, fromBase64, fromQuotedPrintable } from './charset.ts';
import { type Headers, splitHeaders } from './headers.ts';

/** A part of a mail that holds no other parts (RFC 2046), decoded. */
export interface Part {
  /** `text/plain`, `message/delivery-status`. */
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
}

const DEEPEST = 6;
const MOST_PARTS = 60;

/**
 * Cuts a mail into its parts and decodes them. Takes anything: a text that is no MIME is one part of plain text; a broken
 * one gives what can be read of it.
 * @returns the header of the mail itself, and its parts
 */
export function partsOf(mail: string): { headers: Headers; parts: readonly Part[] } {
  const parts: Part[] = [];
  const headers = collect(mail.replace(/\r\n?/g, '\n'), 'text/plain', parts, 0);
  return { headers, parts };
}

/** Adds the parts of a text, and gives its own header. */
function collect(source: string, otherwise: string, parts: Part[], depth: number): Headers {
  if (parts.length >= MOST_PARTS) return new Map();
  const { headers, body } = splitHeaders(source);
  const content = headers.get('content-type') ?? otherwise;
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,80})/.exec(content)?.[1]?.toLowerCase() ?? otherwise;
  const boundary = /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(content);
  const mark = boundary?.[1] ?? boundary?.[2];
  const pieces = type.startsWith('multipart/') && mark ? piecesBetween(body, mark) : [];
  if (pieces.length > 0 && depth < DEEPEST) {
    const inner = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const piece of pieces) collect(piece, inner, parts, depth + 1);
    return headers;
  }
  if (type === 'message/rfc822' && depth < DEEPEST && isNotice(body)) {
    collect(body, 'text/plain', parts, depth + 1);
    return headers;
  }
  const charset = /charset\s{0,5}=\s{0,5}"?([\w-]{1,40})/i.exec(content)?.[1];
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  // A mail whose parts were lost is read as it stands.
  const shown = type.startsWith('multipart/') ? 'text/plain' : type;
  parts.push({ type: shown, headers, text: decoded(body, shown, encoding, charset) });
  return headers;
}

/** Tells whether a mail within a mail is a notice that somebody forwarded: a report (RFC 6522), or a mail of a mail server. */
function isNotice(mail: string): boolean {
  const { headers } = splitHeaders(mail.replace(/^\n+/, ''));
  return (
    /^\s*multipart\/report\b/i.test(headers.get('content-type') ?? '') ||
    /mailer-daemon|mail delivery (?:sub)?system/i.test(headers.get('from') ?? '')
  );
}

/** The pieces between the lines `--boundary`; what stands before the first one is for readers without MIME. */
function piecesBetween(body: string, mark: string): readonly string[] {
  const pieces: string[][] = [];
  for (const line of body.split('\n')) {
    const bare = line.trimEnd();
    if (bare === `--${mark}--`) break;
    if (bare === `--${mark}`) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return pieces.map((lines) => lines.join('\n'));
}

function decoded(
  body: string,
  type: string,
  encoding: string | undefined,
  charset: string | undefined,
): string {
  const plain =
    encoding === 'base64'
      ? decodeBytes(fromBase64(body), charset)
      : encoding === 'quoted-printable'
        ? decodeBytes(fromQuotedPrintable(body), charset)
        : decodeEscapes(body);
  return type === 'text/html' ? linesOfHtml(plain) : plain;
}
