/** Gives the bytes of a text whose characters are bytes; what is beyond 8 bits becomes `?`. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code > 0xff ? 0x3f : code;
  });

/**
 * Decodes bytes by the charset of their label; a wrong or unknown label never throws. Most parts labelled iso-2022-jp that hold no escape
 * sequence are UTF-8, and Japanese without a label may be EUC-JP or Shift_JIS: what gives no fault is taken.
 */
export function decodeBytes(bytes: Uint8Array, label = 'utf-8'): string {
  const escaped = bytes.includes(0x1b);
  const named = /^iso-2022-jp/i.test(label) ? (escaped ? 'iso-2022-jp' : 'utf-8') : label;
  for (const charset of [named, 'utf-8', 'euc-jp', 'shift_jis']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return new TextDecoder().decode(bytes);
}

/** Decodes ISO-2022-JP that stands in a text as its escape sequences (RFC 1468); other text stays as it is. */
export const decodeEscapes = (text: string): string =>
  text.includes('\u001b$')
    ? text
        .split('\n')
        .map((line) =>
          line.includes('\u001b$') ? decodeBytes(bytesOf(line), 'iso-2022-jp') : line,
        )
        .join('\n')
    : text;

/** Decodes base64 (RFC 2045 §6.8); what is no base64 is passed over. */
export function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z\d+/]/g, '');
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
  try {
    return bytesOf(atob(whole));
  } catch {
    return new Uint8Array();
  }
}

/** Decodes quoted-printable (RFC 2045 §6.7). */
export const fromQuotedPrintable = (text: string): Uint8Array => {
  const joined = text.replace(/=[ \t]{0,20}\r?\n/g, '');
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i < joined.length; i++) {
    const hex =
      joined[i] === '=' ? /^[\dA-F]{2}$/i.exec(joined.slice(i + 1, i + 3))?.[0] : undefined;
    if (hex === undefined) {
      bytes.push(...encoder.encode(joined[i]));
    } else {
      bytes.push(parseInt(hex, 16));
      i += 2;
    }
  }
  return Uint8Array.from(bytes);
};

/** Decodes the encoded words of a header (RFC 2047): `=?ISO-2022-JP?B?…?=`. */
export const decodeWords = (text: string): string =>
  text
    .replace(/(\?=)\s{1,20}(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\s]{0,400})\?=/g,
      (_, charset: string, kind: string, word: string) =>
        decodeBytes(
          /b/i.test(kind) ? fromBase64(word) : fromQuotedPrintable(word.replace(/_/g, ' ')),
          charset,
        ),
    );
