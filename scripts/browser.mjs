// Finds a Chromium for the tests, or brings one. Run alone, it says which one it uses.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a browser may lie. */
function places() {
  const { PATH = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(
    Boolean,
  );
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [
    ...onPath,
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    chromium.executablePath(),
  ];
}

/**
 * Tells why a browser does not start; `undefined` when it does.
 * @param {string} path
 */
function faultOf(path) {
  // On Windows `chrome --version` opens a window instead of answering.
  if (process.platform === 'win32') return existsSync(path) ? undefined : 'no such file';
  const { status, stdout, stderr, error } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status === 0 && /chrom/i.test(stdout)) return undefined;
  const said = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  return said === '' ? `exit ${status}` : said;
}

const present = () => places().find((path) => existsSync(path) && !faultOf(path));

/** The ways to bring a browser on this machine: what is run, in order. */
function ways() {
  const debian = process.platform === 'linux' && existsSync('/etc/debian_version');
  const apt = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ];
  const own = [
    [
      process.execPath,
      fileURLToPath(import.meta.resolve('@playwright/test/cli')),
      'install',
      'chromium',
    ],
  ];
  return [...(debian && process.getuid?.() === 0 ? [apt] : []), own];
}

/** @param {string} text */
const firstError = (text) =>
  text
    .split('\n')
    .find((line) => /error|unable|failed/i.test(line))
    ?.trim() ?? text.trim().slice(0, 200);

/**
 * Runs the commands of one way; tells what went wrong.
 * @param {string[][]} commands
 */
function bring(commands) {
  for (const [command = '', ...args] of commands) {
    console.log(`browser: none found, running ${command} ${args.join(' ')}`);
    const { status, stderr, error } = spawnSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      return `${command} ${args.join(' ')}: ${error?.message ?? firstError(stderr)}`;
  }
  return undefined;
}

/** @param {string} path */
function use(path) {
  console.log(`browser: ${path}`);
  return path;
}

/**
 * Says what is missing and what to install.
 * @param {...string} lines
 */
function missing(...lines) {
  console.error(
    [
      'The tests of the built site need Chromium or Google Chrome, and none could be found or installed.',
      ...lines.map((line) => `  ${line}`),
      'Install one (Debian: `sudo apt-get install chromium`; any system: `npx playwright install --with-deps chromium`),',
      'or set CHROMIUM_PATH to the program of one that is installed elsewhere.',
    ].join('\n'),
  );
}

/**
 * Gives the path of a Chromium that starts: CHROMIUM_PATH, one that is installed, or one that it brings.
 * When there is none, says what is missing and what to install, and gives undefined.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH'];
  const fault = chosen && faultOf(chosen);
  if (fault) {
    missing(`CHROMIUM_PATH=${chosen} does not start: ${fault}`);
    return undefined;
  }
  const found = chosen ?? present();
  if (found) return use(found);
  const tried = [];
  for (const way of ways()) {
    const failed = bring(way);
    const brought = present();
    if (brought) return use(brought);
    tried.push(`tried: ${failed ?? `${way.at(-1)?.join(' ')}: done, but nothing that starts`}`);
  }
  const broken = places().filter((path) => existsSync(path));
  missing(
    ...broken.map((path) => `there, but does not start: ${path} (${faultOf(path)})`),
    ...tried,
  );
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = findBrowser() ? 0 : 1;
