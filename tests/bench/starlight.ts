import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { site } from '#site.config';
import { parseContent } from '../../src/core/content/parse.ts';
import type { ContentFile } from '../../src/core/content/model.ts';
import { plainArticle } from './plain.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: ${JSON.stringify(site.origin)},
  integrations: [
    starlight({
      title: ${JSON.stringify(site.name)},
      locales: { root: { label: '日本語', lang: 'ja' } },
    }),
  ],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Gives the files of a Starlight project with the articles of this repository, path → text.
 * @param root the root of the repository
 */
export function starlightFiles(root: string): ReadonlyMap<string, string> {
  const files = contentFiles(root);
  // The day matters to the rules alone, which are not asked here.
  const { content } = parseContent(files, { today: '2000-01-01' });
  const articles = content.articles.map((article) => {
    const text = files.find(({ path }) => path === article.path)?.text ?? '';
    return [
      `src/content/docs/articles/${article.slug}.md`,
      plainArticle(article, text, content),
    ] as const;
  });
  return new Map([
    // Astro finds by its dependencies which packages it must build in.
    ['package.json', readFileSync(join(root, 'tests/bench/peer/package.json'), 'utf8')],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTIONS],
    ...articles,
  ]);
}

/** Reads every file below content/, with paths as editors write them. */
const contentFiles = (root: string): ContentFile[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
