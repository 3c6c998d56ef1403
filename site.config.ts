import type { Site } from './src/core/site/schema.ts';

/**
 * What another organisation changes to publish this site as its own.
 * Contrasts of the colours are measured by the accessibility tests, on every page, in both themes.
 */
export const site: Site = {
  /** The name in the header, in titles and in structured data. */
  name: 'メール困りごとノート',
  /** The address of the host, without a path. */
  origin: 'https://mail-note.example',
  /** The path below which the site lies, with a slash at both ends. */
  base: '/',
  /**
   * Where readers report a mistake: an address of a page or `mailto:`. `undefined` shows no contact.
   * For example `{ label: '編集部', href: 'mailto:henshu@mail-note.example' }`. With `report`, an address that holds `{title}`
   * and `{text}`, 「この記事を報告する」 opens that form filled in; with `mailto:` it opens a mail; else it copies the text.
   */
  contact: undefined,
  /** The language of the contents. */
  lang: 'ja',
  /** Each in the light and in the dark theme. The icons have `link` and `on-link` of the light one. */
  colours: {
    page: ['#ffffff', '#15181c'],
    sub: ['#f5f6f7', '#1d2126'],
    code: ['#eef0f2', '#252a30'],
    text: ['#1c2024', '#e4e8ec'],
    muted: ['#555d66', '#a4adb7'],
    link: ['#0b4f9e', '#8fbdf5'],
    'on-link': ['#ffffff', '#10243c'],
    visited: ['#6b2c8a', '#d0a8ea'],
    control: ['#6f7782', '#7d8691'],
    hairline: ['#d3d7dc', '#343a42'],
    error: ['#b3180f', '#ff9a90'],
    caution: ['#7a4e00', '#f0c265'],
    success: ['#0b6640', '#7fd3a8'],
    'focus-outer': ['#000000', '#ffd43d'],
    'focus-inner': ['#ffd43d', '#000000'],
  },
};
