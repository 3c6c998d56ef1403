// The Markdown twin of each page: index.md beside index.html.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { site } from '#site.config';
import { assertNone, dist, documentOf, filesIn, pages, pagesOf, type SitePage } from './site.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const twinFile = ({ file }: SitePage) => file.replace(/html$/, 'md');
/** Pages of these kinds are alike: some of them are read, and all of the others. */
const MANY: readonly string[] = ['error', 'code', 'question', 'outcome'];
const EACH = 8;
const twins = pages
  .filter((page) => existsSync(twinFile(page)))
  .filter(({ kind }, i) => !MANY.includes(kind) || i % EACH === 0)
  .map((page) => {
    const text = readFileSync(twinFile(page), 'utf8');
    return { page, text, root: reader.parse(text) };
  });

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
const textOf = (node: Nodes): string =>
  [...walk(node)].map((part) => ('value' in part ? part.value : '')).join('');

/** What a twin leaves out: it works or shows on a screen alone. */
const LEFT_OUT =
  'nav, form, noscript, svg, button, [data-screen-only], [hidden], .needs-script, .sr-only, [aria-hidden=true]';
const shownIn = (page: SitePage, selector: string) =>
  [...documentOf(page).querySelectorAll(selector)].filter((element) => !element.closest(LEFT_OUT));
const bare = (text: string) => text.replaceAll(/\s/g, '');

test('every page that search engines may show has a twin and names it; what leads elsewhere has none', () => {
  const faults = pages.flatMap((page) => {
    const hidden = documentOf(page).querySelector('meta[name=robots][content=noindex]');
    const shown = page.kind !== 'short' && !hidden;
    const link = documentOf(page).querySelector('link[rel=alternate][type="text/markdown"]');
    const named = link?.getAttribute('href') === `${page.path}index.md`;
    return named === shown && existsSync(twinFile(page)) === shown ? [] : [page.path];
  });
  assertNone(faults);
  const files = filesIn(dist).filter((name) => name.endsWith('.md'));
  assert.ok(files.length > pagesOf('article', 'error', 'code', 'question', 'outcome').length);
  assert.deepEqual(
    files,
    pages
      .filter((page) => existsSync(twinFile(page)))
      .map(({ path }) => `${path}index.md`)
      .sort(),
  );
});

test('the headings of a page stand in its twin, in order and of the same depth', () => {
  const faults = twins.flatMap(({ page, root }) => {
    const shown = shownIn(page, ['h1', 'h2', 'h3', 'h4'].map((name) => `main ${name}`).join());
    const expected = shown.map((element) => `${element.localName} ${bare(element.textContent)}`);
    const found = [...walk(root)].flatMap((node) =>
      node.type === 'heading' ? `h${node.depth} ${bare(textOf(node))}` : [],
    );
    return expected.join('\n') === found.join('\n') ? [] : [page.path];
  });
  assertNone(faults);
});

test('the links of a page stand in its twin, each with its whole address', () => {
  const faults = twins.flatMap(({ page, root }) => {
    const expected = shownIn(page, 'main a[href]').map(
      (link) => new URL(link.getAttribute('href') ?? '', site.origin + page.path).href,
    );
    const found = [...walk(root)].flatMap((node) => (node.type === 'link' ? node.url : []));
    const [missing, added] = [
      new Set(expected).difference(new Set(found)),
      [...found].filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url)),
    ];
    // An address without a fragment of the page's own may be of the page that counts.
    return [...missing]
      .filter((url) => !url.startsWith(`${site.origin}${page.path}#`))
      .concat(added)
      .map((url) => `${page.path}: ${url}`);
  });
  assertNone(faults);
});

test('the texts of machines stand in a twin as they are', () => {
  const faults = twins.flatMap(({ page, root }) => {
    const blocks = new Set(
      [...walk(root)].flatMap((node) => (node.type === 'code' ? node.value.trim() : [])),
    );
    return shownIn(page, 'main pre')
      .map(({ textContent }) => textContent.trim())
      .filter((text) => !blocks.has(text))
      .map((text) => `${page.path}: ${text.slice(0, 60)}`);
  });
  assertNone(faults);
});

test('no HTML is left in a twin, and no control', () => {
  const faults = twins.flatMap(({ page, text, root }) => {
    const html = [...walk(root)].filter(({ type }) => type === 'html');
    const prose = [...walk(root)].flatMap((node) => (node.type === 'text' ? node.value : []));
    const entities = prose.filter((value) => /&(?:#\w+|amp|lt|gt|quot|nbsp);|\u200b/.test(value));
    const controls = prose
      .join('\n')
      .replaceAll(/`[^`]*`/g, '')
      .includes('コピーできませんでした');
    const stray = /&#?\w+;/.exec(text.replaceAll(/^ *```[^]*?^ *```$/gm, ''));
    return html.length > 0 || entities.length > 0 || controls || stray ? [page.path] : [];
  });
  assertNone(faults);
});

test('a twin ends with the address of its page, and with the day on which it was checked', () => {
  for (const { page, text } of twins) {
    const document = documentOf(page);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const day = document.querySelector('footer time')?.getAttribute('datetime');
    const [, foot = ''] = /\n---\n\n([^]*)$/.exec(text) ?? [];
    assert.equal(foot.trim().split('\n').length, day ? 2 : 1, page.path);
    assert.ok(foot.includes(`: ${canonical}\n`) && foot.includes(day ?? ''), page.path);
  }
});
