import type { Words } from '../../words.ts';
import { documentOf, fit } from './chapter.ts';
import { escaped, needed, type Part, type Read, type Section, textIn } from './section.ts';

const ERRORS = '/errors/';
const GLOSSARY = '/glossary/';
/** So many wordings of an error are shown; its page has them all. */
const WORDINGS = 2;

/** Gives the section of the error messages, by what says them: wording, meaning, and the articles that help, the best first. */
export function errorsSection(read: Read, words: Words): Section {
  const main = documentOf(needed(read, ERRORS)).querySelector('main');
  const origins = [...(main?.querySelectorAll('section[aria-labelledby]') ?? [])].map((origin) => {
    const heading = origin.querySelector('h2');
    const errors = [...origin.querySelectorAll('a[href]')].map((link) =>
      errorItem(read, pathIn(link)),
    );
    const id = `errors-${heading?.id ?? ''}`;
    // What kind of program it is stands in an element of its own.
    const title = heading?.firstChild?.textContent?.trim() ?? '';
    const root = documentOf(
      `<section class="chapter prose" id="${escaped(id)}"><h3>${escaped(title)}</h3>
<dl class="errors">${errors.map(({ html }) => html).join('\n')}</dl></section>`,
    ).querySelector('section');
    if (!root) throw new Error(`no errors of ${title}`);
    return { title, root, errors };
  });
  return {
    path: ERRORS,
    anchor: 'errors',
    title: words.errors.title,
    lead: textIn(main?.querySelector('h1 + p')),
    parts: origins.map(({ root }): Part => ({ from: ERRORS, root })),
    places: origins.flatMap(({ errors }) => errors.map(({ path, anchor }) => ({ path, anchor }))),
    contents: origins.map(({ root, title }) => ({ anchor: root.id, title })),
  };
}

/** The path of an error's page, whatever the base before it is. */
const pathIn = (link: Element) =>
  /\/errors\/[^/]+\/$/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';

function errorItem(read: Read, path: string) {
  const article = documentOf(needed(read, path)).querySelector('article[data-error]');
  const anchor = `e${article?.getAttribute('data-error') ?? ''}`;
  const code = textIn(article?.querySelector('h1 + p code'));
  const wordings = [...(article?.querySelector('figure')?.querySelectorAll('pre') ?? [])]
    .slice(0, WORDINGS)
    .map((one) => {
      const lang = one.getAttribute('lang') ?? 'ja';
      return `<code lang="${escaped(lang)}" translate="no">${escaped(one.textContent.trim())}</code>`;
    });
  const remedies = [...(article?.querySelectorAll('[data-remedies] > li > a') ?? [])].map(
    (link) => `<a href="${escaped(link.getAttribute('href') ?? '')}">${escaped(textIn(link))}</a>`,
  );
  const html = `<div id="${anchor}"><dt>${escaped(textIn(article?.querySelector('h1')))}${code ? ` <small>${escaped(code)}</small>` : ''}</dt>
<dd>${wordings.join('')}${escaped(textIn(article?.querySelector('.text-lead')))} → ${remedies.join('、')}</dd></div>`;
  return { path, anchor, html };
}

/** Gives the section of the terms, as the glossary explains them. */
export function glossarySection(read: Read): Section {
  const main = documentOf(needed(read, GLOSSARY)).querySelector('main');
  const list = main?.querySelector('dl');
  if (!main || !list) throw new Error('the glossary is empty');
  const title = textIn(main.querySelector('h1'));
  const lead = textIn(main.querySelector('h1 + p'));
  fit(list, 'glossary', 0);
  return {
    path: GLOSSARY,
    anchor: 'glossary',
    title,
    lead,
    parts: [{ from: GLOSSARY, root: list }],
    places: [],
    contents: [],
  };
}
