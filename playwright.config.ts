import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// Workers read this file again: what is found here reaches them through the environment.
const browser = (process.env['CHROMIUM_PATH'] ??= findBrowser());
if (!browser) process.exit(1);
const port = (process.env['SITE_PORT'] ??= String(20_000 + (process.pid % 20_000)));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: '100%',
  retries: 0,
  // A broken build breaks everything: these say enough.
  maxFailures: 20,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  reporter: [['dot']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'ja-JP',
    // Each test sees what the host sends; offline.spec.ts alone lets the worker in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // No other site, not even for a page that asks for one.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/e2e/server.ts`,
    url: `http://127.0.0.1:${port}/`,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
