import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runInThisContext } from 'node:vm';
import { printProblems } from '#core/problem/print.ts';
import { checkSite } from '#core/site/check.ts';
import { COLOURS, type Site } from '#core/site/schema.ts';
import { site } from '#site.config';

const TEXT = `import type { Site } from './src/core/site/schema.ts';

/** base: the path */
export const site: Site = {
  name: 'メールの本',
  /** origin: the host */
  origin: 'https://mail.example.jp',
  base: '/kb/',
  contact: { label: '編集部', href: 'mailto:henshu@example.jp' },
  lang: 'ja',
  colours: {
    ${COLOURS.map((name) => `'${name}': ['#000000', '#fff'],`).join('\n    ')}
  },
};
`;

/** Reads settings as Node does: types are left out, so any value may stand anywhere. */
const read = (text: string): unknown =>
  runInThisContext(`(${text.slice(text.indexOf('= {') + 1).replace(/;\s*$/, '')})`);

/** The printed problems of the settings above after a change, without the last line that counts. */
function printed(from: string, to: string): string {
  assert.ok(TEXT.includes(from), from);
  const text = TEXT.replace(from, to);
  return printProblems(checkSite(read(text), text))
    .split('\n\n')
    .slice(0, -1)
    .join('\n\n');
}

const line = (start: string) =>
  TEXT.split('\n').findIndex((each) => each.trim().startsWith(start)) + 1;

const value = (key: string, name: string, fix: string) =>
  `site.config.ts:${line(key)}  invalid-value\n  「${name}」の値が正しくありません。\n  → ${fix}。`;
const ORIGIN = (fix: string) => value('origin:', 'origin', fix);
const HOST = 'と、ホスト名までを書きます。その下に置くときのパスは base に書きます';
const BASE = (fix: string) => value('base:', 'base', fix);
const SLASHES = (right: string) => BASE(`前と後ろに / を付けて、${right} と書きます`);
const HREF = (fix: string) => value('contact:', 'contactのhref', fix);
const LINK = (place: string, fix: string) => value("'link':", `coloursのlink${place}`, fix);
const HEX = '#0b4f9e のように、# と16進の3桁か6桁で書きます';
const TWO = "['#0b4f9e', '#8fbdf5'] のように、明るい配色と暗い配色の2色を書きます";

const CASES: readonly (readonly [what: string, from: string, to: string, printed: string])[] = [
  ['no name', "'メールの本'", "' '", value('name:', 'name', '1文字以上を書きます')],
  [
    'an origin without a scheme',
    'https://mail',
    'mail',
    ORIGIN('https:// から始めて https://mail.example.jp のように書きます'),
  ],
  [
    'an origin of another scheme',
    'https://mail',
    'ftp://mail',
    ORIGIN('https:// から始めて https://mail.example.jp のように書きます'),
  ],
  [
    'an origin with a path',
    "example.jp'",
    "example.jp/help'",
    ORIGIN(`https://mail.example.jp ${HOST}`),
  ],
  [
    'an origin with a slash at the end',
    "example.jp'",
    "example.jp/'",
    ORIGIN(`https://mail.example.jp ${HOST}`),
  ],
  ['a base without slashes', "'/kb/'", "'kb'", SLASHES('/kb/')],
  ['a base without the last slash', "'/kb/'", "'/help/mail'", SLASHES('/help/mail/')],
  ['a base that is empty', "'/kb/'", "''", SLASHES('/')],
  [
    'a base that climbs',
    "'/kb/'",
    "'/../'",
    BASE('/kb/ のように、前と後ろに / を付けて、英数字とハイフンで書きます'),
  ],
  [
    'a base that is an address',
    "'/kb/'",
    "'https://example.jp/kb/'",
    BASE('/kb/ のように、前と後ろに / を付けて、英数字とハイフンで書きます'),
  ],
  ['a base that is no text', "'/kb/'", '1', BASE('文字で書きます')],
  ['a contact without mailto:', 'mailto:', '', HREF('mailto:henshu@example.jp と書きます')],
  [
    'a contact that is no address',
    'mailto:henshu@example.jp',
    '/contact/',
    HREF('mailto: とメールアドレス、または https:// から始まるURLを書きます'),
  ],
  [
    'a contact that is a script',
    'mailto:henshu@example.jp',
    'javascript:alert(1)',
    HREF('mailto: とメールアドレス、または https:// から始まるURLを書きます'),
  ],
  [
    'a contact with two addresses in one',
    'henshu@',
    'henshu@henshu@',
    HREF('mailto: とメールアドレス、または https:// から始まるURLを書きます'),
  ],
  [
    'a form for reports without a place for the text',
    "href: 'mailto:henshu@example.jp'",
    "href: 'mailto:henshu@example.jp', report: 'https://example.jp/new'",
    value(
      'contact:',
      'contactのreport',
      '報告の文面が入るところに {text} を、題名が入るところに {title} を書きます',
    ),
  ],
  [
    'a form for reports that is a script',
    "href: 'mailto:henshu@example.jp'",
    "href: 'mailto:henshu@example.jp', report: 'javascript:alert({text})'",
    value('contact:', 'contactのreport', 'https:// から始まるURLを書きます'),
  ],
  [
    'a contact without a label',
    "label: '編集部', ",
    '',
    `site.config.ts:${line('contact:')}  missing-key\n  「contactのlabel」がありません。\n  → 「contactのlabel」を書き足します。`,
  ],
  [
    'a language that is none',
    "'ja'",
    "'日本語'",
    value('lang:', 'lang', 'ja のような言語の記号を書きます'),
  ],
  [
    'a colour without #',
    "'link': ['#000000'",
    "'link': ['0b4f9e'",
    LINK('の1番目', '#0b4f9e と、# を付けて書きます'),
  ],
  [
    'a colour by its name',
    "'link': ['#000000', '#fff'",
    "'link': ['#000000', 'white'",
    LINK('の2番目', HEX),
  ],
  ['a colour of four digits', "'link': ['#000000'", "'link': ['#0000'", LINK('の1番目', HEX)],
  [
    'a colour for one theme alone',
    "'link': ['#000000', '#fff']",
    "'link': ['#000000']",
    LINK('', TWO),
  ],
  [
    'a missing colour',
    "'link': ['#000000', '#fff'],",
    '',
    `site.config.ts:${line('colours:')}  missing-key\n  「coloursのlink」がありません。\n  → 「coloursのlink」を書き足します。`,
  ],
  [
    'a colour that no style uses',
    "'link':",
    "'link': ['#000', '#fff'], 'lnik':",
    `site.config.ts:${line("'link':")}  unknown-key\n  「lnik」という項目はありません。\n  → link のことですか？ 使える項目(近い順): link, page, sub, code, text ほか`,
  ],
  [
    'a setting that does not exist',
    "lang: 'ja'",
    "lang: 'ja', titel: 'x'",
    `site.config.ts:${line('lang:')}  unknown-key\n  「titel」という項目はありません。\n  → 使える項目: name, origin, base, contact, lang, colours`,
  ],
];

describe('each wrong setting is printed with its line and its cure', () => {
  for (const [what, from, to, expected] of CASES) {
    test(what, () => assert.equal(printed(from, to), expected));
  }
});

test('the settings of the site, and these, have no problem', () => {
  assert.deepEqual(checkSite(site, readFileSync('site.config.ts', 'utf8')), []);
  assert.deepEqual(checkSite(read(TEXT), TEXT, '/help/mail-note/'), []);
});

test('a contact may be a page, or left out', () => {
  const right: Site = { ...site, contact: { label: '窓口', href: 'https://example.jp/contact' } };
  assert.deepEqual(checkSite(right, TEXT), []);
  assert.deepEqual(checkSite({ ...site, contact: undefined }, TEXT), []);
});

test('all problems are told at once, those of SITE_BASE without a line', () => {
  const text = TEXT.replace('https://', '').replace('mailto:', '').replace("'/kb/'", "'kb'");
  const problems = checkSite(read(text), text, 'C:/Program Files/Git/kb/');
  assert.deepEqual(
    problems.map(({ file, line: at }) => [file, at]),
    [
      ['site.config.ts', line('origin:')],
      ['site.config.ts', line('base:')],
      ['site.config.ts', line('contact:')],
      ['環境変数', undefined],
    ],
  );
});

test('settings of any shape never throw', () => {
  for (const strange of [undefined, null, 1, 'x', [], { colours: [] }, { contact: 'x' }]) {
    assert.ok(checkSite(strange, '').length > 0, JSON.stringify(strange));
  }
});

test('the styles use each colour of the settings, and no other', () => {
  const css = readdirSync('src/styles').map((name) => readFileSync(`src/styles/${name}`, 'utf8'));
  const used = new Set(css.join('\n').match(/(?<=--colour-)[a-z-]+/g));
  assert.deepEqual([...used].sort(), [...COLOURS].sort());
});
