import { test } from 'node:test';
import { policyOf, refusedBy } from './policy.ts';
import { assertNone, documentOf, pages, type SitePage } from './site.ts';

/** Gives what is wrong with a page, page by page. */
const faultsOf = (find: (page: SitePage) => readonly string[]) =>
  pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));

const sourcesOf = (page: SitePage) => [...policyOf(page)].flatMap(([, sources]) => sources);

test('every page forbids everything and allows single things', () => {
  assertNone(
    faultsOf((page) => {
      const allowed = policyOf(page).get('default-src')?.join(' ');
      return allowed === "'none'" ? [] : [`default-src ${allowed ?? 'is missing'}`];
    }),
  );
});

test('no page allows what is unsafe, a whole scheme or another site', () => {
  const allowed = /^'(?:self|none|sha(?:256|384|512)-[\w+/=]+|wasm-unsafe-eval)'$/;
  assertNone(faultsOf((page) => sourcesOf(page).filter((source) => !allowed.test(source))));
});

test('the search page alone may compile WebAssembly', () => {
  assertNone(
    faultsOf((page) => {
      const may = sourcesOf(page).includes("'wasm-unsafe-eval'");
      return may === (page.kind === 'search') ? [] : [may ? 'may' : 'may not'];
    }),
  );
});

test('every page may do what it needs', () => {
  assertNone(pages.flatMap((page) => refusedBy(policyOf(page), page)));
});

test('a policy stands before everything that it governs', () => {
  assertNone(
    faultsOf(({ html }) => {
      const policy = html.indexOf('http-equiv="content-security-policy"');
      const first = /<script|<style|<link[^>]* rel="(?:stylesheet|modulepreload|preload)"/.exec(
        html,
      );
      return first && first.index < policy ? [`${first[0]} comes before it`] : [];
    }),
  );
});

test('no element has an inline style or an inline handler', () => {
  assertNone(
    faultsOf((page) =>
      [...documentOf(page).querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) => /^(?:style|on.*)$/i.test(name) || /^\s*javascript:/i.test(value),
          )
          .map(({ name }) => `<${element.localName} ${name}>`),
      ),
    ),
  );
});
