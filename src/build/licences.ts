import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inRoot } from './read-content.ts';

const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What reaches the reader beside the scripts of pages: the program of the index, the style sheet's beginning, the service worker. */
const BESIDE_THE_SCRIPTS = [
  'pagefind',
  'tailwindcss',
  ...Object.keys(dependencies).filter((name) => name.startsWith('workbox-')),
];

/** Gives the package that a module belongs to, by its path; undefined for one of the site's own. */
function packageOf(id: string): string | undefined {
  const [, ...parts] = id.replaceAll('\\', '/').split('/node_modules/');
  const [first = '', second = ''] = parts.at(-1)?.split('/') ?? [];
  if (first === '') return undefined;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * Writes `<outDir>/licences.txt`: the packages whose code reaches the reader's browser, as the bundler has put them into its
 * files, with their licences, as these ask for. Throws when a package has no text of its licence.
 */
export function shippedLicences(): AstroIntegration {
  const names = new Set(BESIDE_THE_SCRIPTS);
  return {
    name: 'shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-licences',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type !== 'chunk') continue;
                    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                      const name = packageOf(id);
                      if (name && renderedLength > 0) names.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const text = [...names]
          .sort()
          .map(noticeOf)
          .join(`\n${'-'.repeat(72)}\n\n`);
        writeFileSync(join(fileURLToPath(dir), 'licences.txt'), text);
      },
    },
  };
}

function noticeOf(name: string): string {
  const folder = folderOf(name);
  const texts = readdirSync(folder)
    .filter((each) => /^(?:licen[cs]e|notice)(?:[.-]|$)/i.test(each))
    .flatMap((each) => textsAt(join(folder, each)));
  if (texts.length === 0) throw new Error(`${name}: no file with its licence`);
  const { version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  return `${name} ${version ?? ''} (${license ?? ''})\n\n${texts.join('\n\n')}\n`;
}

/** Finds a package as Node does: in the first node_modules that has it, from the repository upwards. */
function folderOf(name: string): string {
  const places = createRequire(inRoot('package.json')).resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((each) => existsSync(each));
  if (!folder) throw new Error(`${name}: not installed`);
  return folder;
}

/** Gives the text of a file, or of each file of a folder. */
const textsAt = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => textsAt(join(place, name)))
    : [readFileSync(place, 'utf8').replaceAll('\r\n', '\n').trim()];
