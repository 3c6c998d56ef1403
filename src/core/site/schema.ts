import { z } from 'zod';

/** The names of the colours that the styles use. */
export const COLOURS = [
  'page',
  'sub',
  'code',
  'text',
  'muted',
  'link',
  'on-link',
  'visited',
  'control',
  'hairline',
  'error',
  'caution',
  'success',
  'focus-outer',
  'focus-inner',
] as const;
export type ColourName = (typeof COLOURS)[number];

/** A text that must be just so: `right` says what to write in place of a text that is not, or undefined when it is right. */
const exact = (right: (text: string) => string | undefined) =>
  z.string('文字で書きます').check(({ value, issues }) => {
    const message = right(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value });
  });

const filled = z.string('文字で書きます').trim().min(1, '1文字以上を書きます');

const isWeb = (url: URL | null): url is URL => /^https?:$/.test(url?.protocol ?? '');

const origin = exact((text) => {
  const url = URL.parse(text);
  if (!isWeb(url)) return 'https:// から始めて https://mail.example.jp のように書きます';
  return url.origin === text
    ? undefined
    : `${url.origin} と、ホスト名までを書きます。その下に置くときのパスは base に書きます`;
});

/** The path below which the site lies: site.config.ts, or SITE_BASE. */
export const basePath = exact((text) => {
  if (/^\/(?:[\w~-][\w.~-]*\/)*$/.test(text)) return undefined;
  const names = text.split('/').filter(Boolean);
  return names.every((name) => /^[\w~-][\w.~-]*$/.test(name))
    ? `前と後ろに / を付けて、${['', ...names, ''].join('/') || '/'} と書きます`
    : '/kb/ のように、前と後ろに / を付けて、英数字とハイフンで書きます';
});

const contactHref = exact((text) => {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(text) || isWeb(URL.parse(text))) return undefined;
  return /^[^\s@:]+@[^\s@]+$/.test(text)
    ? `mailto:${text} と書きます`
    : 'mailto: とメールアドレス、または https:// から始まるURLを書きます';
});

const reportForm = exact((text) => {
  if (!text.includes('{text}'))
    return '報告の文面が入るところに {text} を、題名が入るところに {title} を書きます';
  return isWeb(URL.parse(text)) ? undefined : 'https:// から始まるURLを書きます';
});

const colour = exact((text) => {
  if (/^#(?:[\da-f]{3}){1,2}$/i.test(text)) return undefined;
  return /^(?:[\da-f]{3}){1,2}$/i.test(text)
    ? `#${text} と、# を付けて書きます`
    : '#0b4f9e のように、# と16進の3桁か6桁で書きます';
});

/** A colour in the light and in the dark theme. */
const tones = z.tuple(
  [colour, colour],
  "['#0b4f9e', '#8fbdf5'] のように、明るい配色と暗い配色の2色を書きます",
);

/** What another organisation changes to publish this site as its own: site.config.ts. */
export const siteSchema = z.strictObject({
  /** The name in the header, in titles and in structured data. */
  name: filled,
  /** The address of the host, without a path. */
  origin,
  /** The path below which the site lies, with a slash at both ends. */
  base: basePath,
  /** Where readers report a mistake: an address of a page or `mailto:`. Left out, no contact is shown. */
  contact: z
    .strictObject({
      label: filled,
      href: contactHref,
      /** A form that opens filled in: an address with {title} and {text}. Left out, a report goes by mail, or is copied. */
      report: reportForm.optional(),
    })
    .optional(),
  /** The language of the contents. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/, 'ja のような言語の記号を書きます'),
  /** Each colour in the light and in the dark theme. */
  colours: z.strictObject(
    Object.fromEntries(COLOURS.map((name) => [name, tones])) as Record<ColourName, typeof tones>,
  ),
});

/** The settings of the site. */
export type Site = z.infer<typeof siteSchema>;
