#!/usr/bin/env node
// The one entry of all npm scripts: `node scripts/run.mjs <task>`. Plain JavaScript, so that any Node can read it and say what is missing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { hasNginx } from './nginx.mjs';
import { nodeFlags, nodeProblem } from './node.mjs';
import { PROSE, proseOf } from './prose.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** @typedef {{ name: string, run: () => boolean }} Step */

/** What stands after the task. Of the checks, `check` alone takes paths: a path must not narrow what is built or tested. */
const given = process.argv.slice(3);
const asked = process.argv[2] === 'check' ? given : [];
const NEXT = '.cache/next';
const SOURCES = [
  'astro.config.mjs',
  'site.config.ts',
  'content',
  'docs',
  'scripts',
  'src',
  'tests',
  'README.md',
];
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: nodeFlags(process.versions.node),
};

/**
 * Runs a program of node_modules with this very Node.
 * @param {string} script path below node_modules, or of the repository
 * @param {...string} args
 */
const node = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env }).status === 0;

/** @param {string} path */
const bin = (path) => join('node_modules', path);

/**
 * Runs tests, as many files at once as there are cores: by itself Node leaves one of them idle.
 * @param {...string} files
 */
const nodeTest = (...files) =>
  node('--test', `--test-concurrency=${availableParallelism()}`, '--test-reporter=dot', ...files);

/** Answers a script: nothing but the answer is printed, and the exit code is its own. */
const lookup = () => {
  const file = fileURLToPath(new URL('../src/lookup.ts', import.meta.url));
  process.exit(
    spawnSync(process.execPath, [file, ...given], { stdio: 'inherit', env }).status ?? 1,
  );
};

/** Builds beside the old site and takes its place only when all went well. */
const build = () => {
  rmSync(NEXT, { recursive: true, force: true });
  if (!node(bin('astro/bin/astro.mjs'), 'build', '--outDir', NEXT)) return false;
  rmSync('dist', { recursive: true, force: true });
  renameSync(NEXT, 'dist');
  return true;
};

const SBOM = '.cache/sbom.cdx.json';
/** Writes what the build is made of, on any system, by npm itself: it is npm that says where it lies. */
const writeSbom = () => {
  const npm = process.env['npm_execpath'];
  if (!npm) {
    console.error('npm does this: npm run sbom');
    return false;
  }
  const options = ['--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { status, stdout } = spawnSync(process.execPath, [npm, 'sbom', ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return false;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(SBOM, stdout);
  return true;
};

/** @satisfies {Record<string, Step>} */
const STEP = {
  check: { name: 'content', run: () => node('src/check.ts', ...asked) },
  prose: {
    name: 'Japanese prose (textlint; its rules are explained in docs/problems.md)',
    run: () => {
      const files = proseOf(asked);
      return files.length === 0 || node(bin('textlint/bin/textlint.js'), ...files);
    },
  },
  format: {
    name: 'format (prettier)',
    run: () => node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', ...SOURCES),
  },
  lint: { name: 'lint (eslint)', run: () => node(bin('eslint/bin/eslint.js'), '.') },
  types: { name: 'types (astro check)', run: () => node(bin('astro/bin/astro.mjs'), 'check') },
  unit: {
    name: 'core and content (node --test)',
    run: () =>
      nodeTest('tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts', 'tests/search/*.test.ts'),
  },
  build: { name: 'build', run: build },
  book: {
    name: 'build with the whole site as one HTML file and as a PDF (dist/book/)',
    run: () => {
      env['BOOK'] = '1';
      return build();
    },
  },
  dist: {
    name: 'built pages: HTML, links, weight, policy (node --test)',
    run: () => nodeTest('tests/dist/**/*.test.ts', 'tests/search/built/*.test.ts'),
  },
  browser: {
    name: 'built pages in a browser (playwright)',
    run: () => {
      const path = findBrowser();
      if (!path) return false;
      env['CHROMIUM_PATH'] = path;
      return node(bin('@playwright/test/cli.js'), 'test', ...given);
    },
  },
  serve: { name: 'serve', run: () => node('src/serve.ts') },
  nginx: { name: 'dist-nginx/', run: () => node('src/nginx.ts') },
  hasNginx: { name: 'nginx', run: hasNginx },
  nginxTest: {
    name: 'built pages behind nginx (node --test)',
    run: () => node('--test', '--test-reporter=spec', 'tests/nginx/*.test.ts'),
  },
  licences: { name: 'licences', run: () => node('src/licences.ts') },
  sbom: { name: `bill of materials (npm sbom) → ${SBOM}`, run: writeSbom },
  tree: { name: 'tree', run: () => node('src/tree.ts', ...process.argv.slice(3)) },
  hook: { name: 'hook', run: () => node('src/hook.ts') },
  search: { name: 'search', run: () => node('tests/search/run.ts', ...given) },
  dev: { name: 'dev', run: () => node(bin('astro/bin/astro.mjs'), 'dev') },
  bench: { name: 'bench', run: () => node('tests/bench/run.ts', ...given) },
  fix: {
    name: 'fix (prettier, eslint, textlint)',
    run: () =>
      [
        node(bin('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', ...SOURCES),
        node(bin('eslint/bin/eslint.js'), '--fix', '.'),
        node(bin('textlint/bin/textlint.js'), '--fix', ...PROSE),
      ].every(Boolean),
  },
};

/**
 * What each npm script does, in order; the first step that fails ends it.
 * @type {Record<string, Step[]>}
 */
const TASKS = {
  start: [STEP.check, STEP.build, STEP.serve],
  build: [STEP.check, STEP.build],
  book: [STEP.check, STEP.book],
  check: [STEP.check, STEP.prose],
  test: [
    STEP.check,
    STEP.prose,
    STEP.format,
    // Before lint: the linter reads the types that this step writes into .astro.
    STEP.types,
    STEP.lint,
    STEP.unit,
    STEP.build,
    STEP.dist,
    STEP.browser,
  ],
  dev: [STEP.dev],
  tree: [STEP.tree],
  hook: [STEP.hook],
  search: [STEP.search],
  bench: [STEP.build, STEP.bench],
  nginx: [STEP.check, STEP.build, STEP.nginx],
  'test:nginx': [STEP.hasNginx, STEP.build, STEP.nginxTest],
  licences: [STEP.licences],
  sbom: [STEP.sbom],
  fix: [STEP.fix],
};

if (process.argv[2] === 'lookup') lookup();
const task = TASKS[process.argv[2] ?? ''];
if (!task) {
  console.error(`usage: node scripts/run.mjs ${[...Object.keys(TASKS), 'lookup'].join('|')}`);
  process.exit(2);
}
const started = performance.now();
const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(1);
for (const [i, step] of task.entries()) {
  console.log(`\n[${i + 1}/${task.length}] ${step.name}`);
  const since = performance.now();
  const passed = step.run();
  console.log(
    `[${i + 1}/${task.length}] ${step.name}: ${passed ? 'done' : 'FAILED'} in ${seconds(since)} s`,
  );
  if (!passed) process.exit(1);
}
console.log(`\nAll ${task.length} steps done in ${seconds(started)} s.`);
