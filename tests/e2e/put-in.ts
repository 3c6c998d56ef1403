// Many pages in one tab, without loading each: a load costs more than what most tests look at.
import type { Page } from '@playwright/test';

/**
 * Puts another page of the site in the place of the one that is open: its elements and styles. Its scripts sleep.
 * @param address path and fragment
 */
export const putIn = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const html = await (await fetch(to)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    // What it lets load is tested in tests/dist; the policies of all pages would add up here.
    next.querySelector('meta[http-equiv="content-security-policy"]')?.remove();
    history.replaceState(null, '', to);
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await Promise.all(
      styles
        .filter(({ sheet }) => !sheet)
        .map(
          (link) =>
            new Promise((resolve, reject) => {
              link.addEventListener('load', resolve);
              link.addEventListener('error', () => reject(new Error(`${to}: ${link.href}`)));
            }),
        ),
    );
  }, address);

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
