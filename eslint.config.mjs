import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * A rule of this repository: each function and value that a module exports carries a docstring.
 * @type {import('eslint').Rule.RuleModule}
 */
const exportedDocstring = {
  meta: { type: 'suggestion', messages: { missing: 'What is exported carries a docstring.' } },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const declares = ['FunctionDeclaration', 'VariableDeclaration'];
      if (!node.declaration || !declares.includes(node.declaration.type)) return;
      const before = context.sourceCode.getCommentsBefore(node).at(-1);
      if (before?.type !== 'Block' || !before.value.startsWith('*')) {
        context.report({ node, messageId: 'missing' });
      }
    },
  }),
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-nginx/',
    '.astro/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'tests/bench/peer/',
  ]),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // node:test waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'describe', 'before', 'after'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Characters of Japanese text are counted as code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/*.mjs', 'site.config.ts'],
    plugins: { site: { rules: { 'exported-docstring': exportedDocstring } } },
    rules: { 'site/exported-docstring': 'error' },
  },
  {
    // Components of .astro files have no type that this linter can see; `astro check` sees them.
    files: ['src/components/article/mdx-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs.recommended,
  { ...mdx.flat, files: ['content/**/*.mdx'] },
  // Pasted text and query strings are hostile: an expression that can run away is an error everywhere.
  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
);
