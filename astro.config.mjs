import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { addSlash } from './src/build/add-slash.ts';
import { devProblems } from './src/build/dev-problems.ts';
import { hostHeaders } from './src/build/headers-file.ts';
import { joinJapaneseLines } from './src/build/join-lines.ts';
import { shippedLicences } from './src/build/licences.ts';
import { offlineCopy } from './src/build/offline.ts';
import { pagefindIndex } from './src/build/pagefind.ts';
import { redirects } from './src/build/redirects.ts';
import { takeAlong } from './src/build/take-along.ts';
import { themeColours } from './src/build/theme-colours.ts';
import { siteMap } from './src/build/site-map.ts';
import { siteProblems } from './src/build/site-problems.ts';
import { printProblems } from './src/core/problem/print.ts';
import { together } from './src/build/together.ts';
import { markdownTwins } from './src/build/twins.ts';
import { site } from './site.config.ts';

// Also for those who start Astro by itself: nothing is built or served with settings that are wrong.
const problems = siteProblems();
if (problems.length > 0) {
  console.error(printProblems(problems));
  process.exit(1);
}

export default defineConfig({
  site: site.origin,
  base: process.env.SITE_BASE ?? site.base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    // Islands alone are Preact: without `include` every module of the build is parsed for JSX, a tenth of its time.
    preact({ include: ['**/islands/*.tsx'] }),
    siteMap(),
    together(pagefindIndex(), markdownTwins()),
    // After the index, which would read each of them.
    redirects(),
    takeAlong(),
    // After all that writes pages or the search index.
    offlineCopy(),
    devProblems(),
    shippedLicences(),
    // Last: it reads what the others have written.
    hostHeaders(),
  ],
  markdown: {
    // Shiki writes inline styles, which the content security policy forbids.
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [joinJapaneseLines],
    }),
  },
  // Hash and inline nothing: every script and style is a file of the site, so the policy needs no 'unsafe-inline'.
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwind(), themeColours(site.colours), addSlash],
    build: {
      assetsInlineLimit: 0,
      // Astro marks MDX modules by a directive of its own, of which the bundler need not warn for every article.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // One file for what wakes the islands: each file more is a request more on a slow line.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'preact',
                test: /node_modules.preact|core.html\.ts|islands.(?:hydrate|fetch-json|use-copy)/,
              },
              {
                name: 'page',
                test: /preload-helper|core.ticket.(?:checklist|reply)\.ts|islands.(?:page|changed|offline|registration|copy|late-copy|number-field|open-search|paste-box|search-box)\.ts|layouts.Page\.astro\?/,
              },
              {
                name: 'search',
                test: /islands.(?:use-search|use-pasted|Search(?!Dialog)|CopyLink|PasteBox)\w*\.tsx?$/,
              },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
