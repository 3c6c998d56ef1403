import type { APIRoute } from 'astro';
import { CATALOGUE_NAMES, cataloguePath } from '#core/api/catalogues.ts';
import { site } from '#site.config';
import { articlesOf, categories } from '../site/content.ts';
import { addressOf } from '../site/links.ts';
import { words } from '../words.ts';

const line = (title: string, address: string, about: string) =>
  `- [${title}](${address}): ${about}`;
const page = (path: string, title: string, about: string) =>
  line(title, addressOf(`${path}index.md`), about);

/** The site for language models (llmstxt.org): what it is, and its pages as Markdown. */
export const GET: APIRoute = () => {
  const text = words.scripts.llms;
  return new Response(
    [
      `# ${site.name}`,
      `> ${words.aboutPage.lead}`,
      text.about,
      `## ${words.askTitle}`,
      page('/ask/', words.askTitle, words.askLead),
      ...categories.flatMap(({ id, title }) => [
        `## ${title}`,
        articlesOf(id)
          .map((article) => page(`/articles/${article.slug}/`, article.title, article.lead))
          .join('\n'),
      ]),
      `## ${text.lookUp}`,
      [
        page('/errors/', words.errors.title, words.errors.lead),
        page('/codes/', words.codes.title, words.codes.lead),
        page('/providers/', words.providers.title, words.providers.lead),
        page('/glossary/', words.glossary.title, words.glossary.lead),
      ].join('\n'),
      // The heading of what may be left out is a word of the format.
      '## Optional',
      [
        page('/about/', words.about, words.aboutPage.lead),
        page('/about/sources/', words.sourcesPage.title, words.sourcesPage.lead),
        ...CATALOGUE_NAMES.map((name) =>
          line(`${name}.json`, addressOf(cataloguePath(name)), words.scripts.catalogue[name]),
        ),
        line('changes.xml', addressOf('/changes.xml'), words.scripts.feedTitle(site.name)),
      ].join('\n'),
      '',
    ].join('\n\n'),
  );
};
