import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Linked, linkTerms } from '#core/glossary/link-terms.ts';

const term = (href: string, ...spellings: string[]): Linked => ({ href, spellings });
const a = (href: string, text: string) => `<a class="term" href="${href}">${text}</a>`;

const TERMS = [
  term('#spf', 'SPF', 'SPFレコード'),
  term('#smtp', 'SMTP'),
  term('#smtp-auth', 'SMTP AUTH', 'SMTP認証'),
  term('#domain', 'ドメイン'),
  term('#subdomain', 'サブドメイン'),
  term('#from', '差出人'),
  term('#envelope', '封筒の差出人'),
  term('#log', 'ログ'),
  term('#winmail', 'winmail.dat'),
];

test('the first use of a term is linked, whichever spelling it has', () => {
  assert.equal(
    linkTerms('<p>SPFとSPF</p><p>SPFレコード</p>', TERMS),
    `<p>${a('#spf', 'SPF')}とSPF</p><p>SPFレコード</p>`,
  );
  assert.equal(
    linkTerms('<p>SPFレコードのSPF</p>', TERMS),
    `<p>${a('#spf', 'SPFレコード')}のSPF</p>`,
  );
});

test('the longest spelling is linked, and its later uses are not taken apart', () => {
  assert.equal(
    linkTerms('<p>SMTP AUTHとSMTP認証と封筒の差出人</p><p>封筒の差出人、SMTP、差出人</p>', TERMS),
    `<p>${a('#smtp-auth', 'SMTP AUTH')}とSMTP認証と${a('#envelope', '封筒の差出人')}</p>` +
      `<p>封筒の差出人、${a('#smtp', 'SMTP')}、${a('#from', '差出人')}</p>`,
  );
});

for (const text of [
  'SPF1',
  'xSPF',
  'SPF-2',
  'ESMTP',
  'winmail.data',
  'winmailXdat',
  'spf',
  'ログイン',
  'ブログ',
  'プログラム',
]) {
  test(`no term is found within ${text}`, () =>
    assert.equal(linkTerms(`<p>${text}</p>`, TERMS), `<p>${text}</p>`));
}

test('a term stands beside other scripts and signs', () => {
  assert.equal(
    linkTerms('<p>次のSPFで、(SMTP)・送信ログの</p>', TERMS),
    `<p>次の${a('#spf', 'SPF')}で、(${a('#smtp', 'SMTP')})・送信${a('#log', 'ログ')}の</p>`,
  );
  assert.equal(
    linkTerms('<p>サブドメインのドメイン</p>', TERMS),
    `<p>${a('#subdomain', 'サブドメイン')}の${a('#domain', 'ドメイン')}</p>`,
  );
});

const CLOSED = 'a button code figure h1 h2 h3 pre script summary svg th'.split(' ');

for (const name of CLOSED) {
  test(`nothing is linked within <${name}>, and the use after it is`, () => {
    const closed = `<${name} class="x"><span>SPF<b>SPF</b></span>SPF</${name}>`;
    assert.equal(
      linkTerms(`<div>${closed}<i>SPF</i></div>`, TERMS),
      `<div>${closed}<i>${a('#spf', 'SPF')}</i></div>`,
    );
  });
}

test('what lies in several closed elements stays closed until the outermost ends', () => {
  const closed = '<figure><svg><path d="M0"/><a href="/">SPF</a>SPF</svg>SPF</figure>';
  assert.equal(linkTerms(`${closed}SPF`, TERMS), `${closed}${a('#spf', 'SPF')}`);
});

test('elements that only begin like closed ones are open; an empty one closes nothing', () => {
  assert.equal(
    linkTerms('<abbr>SPF</abbr><svg/>SMTP<hr>ログ', TERMS),
    `<abbr>${a('#spf', 'SPF')}</abbr><svg/>${a('#smtp', 'SMTP')}<hr>${a('#log', 'ログ')}`,
  );
});

test('attributes are left alone', () => {
  const image = '<img alt="SPF" src="/SPF.png">';
  assert.equal(linkTerms(image, TERMS), image);
});

test('without terms the page is left as it is', () => {
  assert.equal(linkTerms('<p>SPF &amp; SMTP</p>', []), '<p>SPF &amp; SMTP</p>');
});

/** Text between tags: pieces of terms, and what may stand around them. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TERMS.flatMap(({ spellings }) => spellings)),
      fc.constantFrom('の', '、', ' ', '(', 'イン', 'ー', 'x', '1', '&lt;', '\n'),
      fc.string({ maxLength: 4 }).map((any) => any.replace(/[<>]/g, '')),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom('p', 'b', 'td', 'blockquote', ...CLOSED), tie('html'))
    .map(([name, inner]) => `<${name}>${inner}</${name}>`),
}));

/** Takes out what linking put in. */
const unlinked = (page: string) => page.replace(/<a class="term"[^<>]*>([^<>]*)<\/a>/g, '$1');
const withoutTags = (page: string) => page.replace(/<[^<>]*>/g, '');

test('nothing is lost: without its links the page is what it was, and each term is linked once', () => {
  fc.assert(
    fc.property(html, (page) => {
      const linked = linkTerms(page, TERMS);
      assert.equal(unlinked(linked), page);
      assert.equal(withoutTags(linked), withoutTags(page));
      const targets = [...linked.matchAll(/<a class="term" href="([^"]*)"/g)].map(([, to]) => to);
      assert.equal(new Set(targets).size, targets.length);
    }),
  );
});

test('special characters of patterns in a spelling are characters', () => {
  const odd = ['a.c', 'x+', '(y)', '[z]', 'p|q', '^', '$&', '\\d', 'S/MIME', 'UTF-8'];
  fc.assert(
    fc.property(fc.constantFrom(...odd), (spelling) => {
      const terms = [term('#x', spelling)];
      assert.equal(linkTerms(`、${spelling}、abc`, terms), `、${a('#x', spelling)}、abc`);
    }),
  );
});
