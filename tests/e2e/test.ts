// The `test` of every browser test. It fails on what must happen on no page: a request to another site, an error in the
// console or in a script, a report of the content security policy, a dialog.
import { test as base, expect } from '@playwright/test';

export { expect };

interface Options {
  /** Errors that a test provokes on purpose. */
  provokes: RegExp | undefined;
}

export const test = base.extend<Options>({
  provokes: [undefined, { option: true }],
  context: async ({ context, baseURL, provokes }, use) => {
    const faults: string[] = [];
    // Watched, not routed: a route takes the browser's cache away and asks here for every file. playwright.config.ts lets no
    // other site be reached.
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL)
        faults.push(`request to another site: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error')
        faults.push(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
    context.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`content security policy: ${effectiveDirective} ${blockedURI}`);
      });
    });
    await use(context);
    expect(faults.filter((fault) => !provokes?.test(fault))).toEqual([]);
  },
});
