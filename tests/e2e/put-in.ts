// Many pages in one tab, without loading each: a load costs more than what most tests look at.
import type { Page } from '@playwright/test';

/**
 * Puts another page of the site in the place of the one that is open: its elements and styles. Its scripts sleep.
 * @param address path and fragment
 */
export async function putIn(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    const html = await (await fetch(to)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    // What it lets load is tested in tests/dist; the policies of all pages would add up here.
    next.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
    history.replaceState(null, '', to);
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
  }, address);
  // Asked again and again: without JavaScript no event tells it. A style that never comes ends the test.
  while (!(await page.evaluate(hasStyles))) await page.waitForTimeout(5);
}

/** Runs in the page. */
const hasStyles = () =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
    ({ sheet }) => sheet !== null,
  );

/** Wakes the scripts of a page that was put in; each address once in a tab. */
export const wakeScripts = (page: Page) =>
  page.evaluate(async () => {
    for (const asleep of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
      const awake = document.createElement('script');
      awake.type = asleep.type;
      // A module runs once an address: under another one it runs again.
      awake.src = `${asleep.src}?${encodeURIComponent(location.href)}`;
      const ran = new Promise((resolve, reject) => {
        awake.addEventListener('load', resolve);
        awake.addEventListener('error', () => reject(new Error(awake.src)));
      });
      asleep.replaceWith(awake);
      await ran;
    }
  });
