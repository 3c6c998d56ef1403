import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const ARTICLE = 'content/articles/sender/message-too-large.mdx';
const LOCK = 'content/permalinks.lock';

const copy = mkdtempSync(path.join(tmpdir(), 'check-'));
for (const part of ['src', 'content', 'scripts', 'package.json', 'site.config.ts']) {
  cpSync(part, path.join(copy, part), { recursive: true });
}
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
after(() => rmSync(copy, { recursive: true }));

/** Runs the command of the editors on a copy of the site. */
function check(...args: string[]): { status: number | null; output: string } {
  return run({ CI: '' }, ...args);
}

function run(env: NodeJS.ProcessEnv, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/check.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-24', ...env },
  });
  return { status, output: stdout + stderr };
}

test('the real content passes, and new addresses go into the lock', () => {
  rmSync(path.join(copy, LOCK), { force: true });
  const { status, output } = check();
  assert.match(
    output,
    /^問題はありません\(記事 \d+ 本、サービス \d+ 件、値 \d+ 件、\d+\.\d 秒\)$/m,
  );
  assert.match(output, /^content\/permalinks\.lock に \d+ 件のアドレスを足しました: /m);
  assert.equal(status, 0);
  assert.match(readFileSync(path.join(copy, LOCK), 'utf8'), /^\/k\/104\/$/m);
  assert.doesNotMatch(check().output, /permalinks\.lock/);
});

test('a look leaves the lock alone', () => {
  const whole = readFileSync(path.join(copy, LOCK), 'utf8');
  const short = whole.replace('/k/104/\n', '');
  writeFileSync(path.join(copy, LOCK), short);
  const { status, output } = check('--look');
  assert.match(output, /^問題はありません/m);
  assert.equal(status, 0);
  assert.equal(readFileSync(path.join(copy, LOCK), 'utf8'), short);
  writeFileSync(path.join(copy, LOCK), whole);
});

test('where nobody can commit the lock, an incomplete one fails and is left alone', () => {
  const whole = readFileSync(path.join(copy, LOCK), 'utf8');
  const short = whole.replace('/k/104/\n', '');
  writeFileSync(path.join(copy, LOCK), short);
  const { status, output } = run({ CI: 'true' });
  assert.match(output, /^content\/permalinks\.lock に 1 件足りません。.*\/k\/104\/$/m);
  assert.equal(status, 1);
  assert.equal(readFileSync(path.join(copy, LOCK), 'utf8'), short);
  writeFileSync(path.join(copy, LOCK), whole);
});

test('a setting that is wrong is told with the problems of the content, and fails', () => {
  const file = path.join(copy, 'site.config.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace("base: '/'", "base: 'kb'"));
  const { status, output } = run({ CI: '', SITE_BASE: 'help/' });
  assert.match(output, /^site\.config\.ts:\d+ {2}invalid-value$/m);
  assert.match(output, /^ {2}→ 前と後ろに \/ を付けて、\/kb\/ と書きます。$/m);
  assert.match(output, /^環境変数 {2}invalid-value\n {2}「SITE_BASE」の値が正しくありません。$/m);
  assert.match(output, /^ {2}→ .*\/help\/ と書きます。$/m);
  assert.equal(status, 1);
  writeFileSync(file, text);
});

test('a problem is printed and fails; other files asked for alone pass', () => {
  appendFileSync(path.join(copy, ARTICLE), '\nブラウザで開きます。\n');
  const { status, output } = check(ARTICLE);
  assert.match(output, /^content\/articles\/sender\/message-too-large\.mdx:\d+ {2}term$/m);
  assert.match(output, /^1 件の問題が 1 ファイルにあります。/m);
  assert.equal(status, 1);
  assert.equal(check('content/providers').status, 0);
});

test('a path at which nothing lies fails, and says which was meant', () => {
  const { status, output } = check('content/articles/recipient/message-too-large.mdx');
  assert.match(output, /^content\/articles\/recipient\/message-too-large\.mdx {2}file-place$/m);
  assert.match(output, new RegExp(`→ ${ARTICLE} のことですか？`));
  assert.doesNotMatch(output, /問題はありません/);
  assert.equal(status, 1);
});

test('an article that copies another is told so itself', () => {
  const twin = 'content/articles/content/a-copy.mdx';
  const text = readFileSync(path.join(copy, ARTICLE), 'utf8');
  writeFileSync(path.join(copy, twin), text.replace('number: 104', 'number: 699'));
  const { status, output } = check(twin);
  assert.match(output, /^content\/articles\/content\/a-copy\.mdx:\d+ {2}repeated-sentence$/m);
  assert.equal(status, 1);
  rmSync(path.join(copy, twin));
});

test('with a path, the text linter reads that file alone; without prose in it, none', () => {
  const run = (place: string) =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'check', place], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: '2026-11-24', CI: '' },
    });
  writeFileSync(path.join(copy, '.textlintrc.json'), readFileSync('.textlintrc.json'));
  const faulty = 'content/articles/recipient/mailbox-full.mdx';
  appendFileSync(path.join(copy, faulty), '\n彼は本当は本当は、来れる。。\n');
  const other = run('content/articles/recipient/forwarding-trouble.mdx');
  assert.equal(other.status, 0, other.stdout + other.stderr);
  const own = run(faulty);
  assert.match(own.stdout, /mailbox-full\.mdx/);
  assert.match(own.stdout, /textlint.*: FAILED/);
  assert.equal(own.status, 1);
  assert.equal(run('content/providers/gmail.yaml').status, 0);
});

test('a slip in a branch of the tree is told with its line, and hides no other problem', () => {
  const branch = path.join(copy, 'content/tree/bounce.ts');
  const article = path.join(copy, ARTICLE);
  const [branchText, articleText] = [branch, article].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(branch, branchText?.replace("id: 'bounce',", "id: 'bounce'") ?? '');
  writeFileSync(article, articleText?.replace('number: 104', 'number: 4') ?? '');
  const { status, output } = check();
  writeFileSync(branch, branchText ?? '');
  writeFileSync(article, articleText ?? '');
  assert.equal(status, 1);
  assert.match(
    output,
    /content\/tree\/bounce\.ts:\d+ {2}tree-syntax\n {2}TypeScriptとして読めません/,
  );
  assert.match(output, /message-too-large\.mdx:\d+ {2}/);
  assert.doesNotMatch(output, /\n {4}at /);
});

test('a misspelt next is told on its node, with the nearest name', () => {
  const branch = path.join(copy, 'content/tree/waiting.ts');
  const text = readFileSync(branch, 'utf8');
  writeFileSync(branch, text.replace("next: 'search'", "next: 'serch'"));
  const { status, output } = check('content/tree');
  writeFileSync(branch, text);
  assert.equal(status, 1);
  assert.match(output, /content\/tree\/waiting\.ts:\d+ {2}tree-next\n.*「serch」/);
  assert.match(output, /search のことですか？/);
});
