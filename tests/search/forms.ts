import { partsOf } from '#core/mail/mime.ts';

/** What stands in tests for what differs from mail to mail. */
const FILLED: Readonly<Record<string, string>> = {
  address: 'taro@example.co.jp',
  domain: 'example.co.jp',
  host: 'mx1.example.net',
  ip: '192.0.2.25',
  n: '12',
  size: '25MB',
  date: '2026-11-20',
  id: 'A1B2C3D4',
  url: 'https://example.com/x',
  name: 'Taro',
  code: '550',
  text: 'some text',
};

/** Puts something in place of every placeholder of a wording. */
export const filled = (wording: string): string =>
  wording.replace(/<([a-z]{1,20})>/g, (whole, name: string) => FILLED[name] ?? whole);

/** Breaks lines after so many columns: between words where there are any, else anywhere. */
export function wrapped(text: string, columns: number): string {
  const piece = new RegExp(`.{1,${columns}}(?:\\s|$)|.{1,${columns}}`, 'gu');
  return text
    .split('\n')
    .flatMap((line) => line.match(piece) ?? [''])
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Puts `> ` before every line. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Forwards a notice as mail programs do: a line, the fields of the notice, its text. */
export const forwarded = (text: string): string => `Please look at this.

-------- Forwarded Message --------
Subject: Undelivered Mail Returned to Sender
Date: Tue, 24 Nov 2026 09:00:00 +0900
From: Mail Delivery System <MAILER-DAEMON@mail.example.jp>
To: taro@example.jp

${text}`;

/** A notice of a server that nobody knows around a reason, with the beginning of the mail that it returns. */
export const returned = (reason: string): string => `From: MAILER-DAEMON@mail.example.jp
To: taro@example.jp
Subject: failure notice
Date: Tue, 24 Nov 2026 09:00:00 +0900

<hanako@example.co.jp>:
${reason}

--- Below this line is a copy of the message.

From: taro@example.jp
To: hanako@example.co.jp
Subject: hello
Date: Tue, 24 Nov 2026 08:59:00 +0900

Hello.`;

/** The text that a mail program shows of a returned mail: its plain parts up to the report. */
export function shownText(raw: string): string {
  const { parts } = partsOf(raw);
  const report = parts.findIndex(({ type }) => type.endsWith('delivery-status'));
  return parts
    .filter(
      ({ type }, i) =>
        (type === 'text/plain' || type.endsWith('delivery-status')) && (report < 0 || i <= report),
    )
    .map(({ text }) => text)
    .join('\n\n');
}

/** Half-width kana with their marks by the full-width ones: `ガ` → `ｶﾞ`. */
const HALF = new Map(
  Array.from({ length: 63 }, (_, i) => String.fromCharCode(0xff61 + i)).flatMap((kana) =>
    ['', 'ﾞ', 'ﾟ'].flatMap((mark) => {
      const full = `${kana}${mark}`.normalize('NFKC');
      return full.length === 1 ? [[full, `${kana}${mark}`] as const] : [];
    }),
  ),
);

const shifted = (text: string, from: RegExp, by: number) =>
  text.replace(from, (character) => String.fromCharCode(character.charCodeAt(0) + by));

/** The ways in which the same words are typed. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'in 「」': (text) => `「${text}」`,
  'in ""': (text) => `"${text}"`,
  'half-width kana': (text) => [...text].map((one) => HALF.get(one) ?? one).join(''),
  'full width': (text) => shifted(text, /[!-~]/g, 0xfee0).replaceAll(' ', '\u3000'),
  hiragana: (text) => shifted(text, /[ァ-ヶ]/g, -0x60),
};
