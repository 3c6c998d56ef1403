import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Longer than any search may take. */
const PATIENCE = 5_000;

/**
 * Searches on an open search page by its fragment; gives how it ended and the addresses of the results in rank order.
 * Fails when the page has not settled within five seconds.
 */
export function find(page: Page, words: string) {
  return page.evaluate(
    ([text, patience]) =>
      new Promise<{ state: string; results: string[] }>((resolve, reject) => {
        const main = document.querySelector('main');
        if (!main) throw new Error('no <main>');
        let changes = 0;
        const watcher = new MutationObserver((records) => {
          changes += records.length;
          const state = main.dataset['searchState'] ?? '';
          // Once to loading, once to the end.
          if (changes < 2 || state === 'loading') return;
          watcher.disconnect();
          const links = document.querySelectorAll('ol[data-results] > li > a[data-kind]');
          resolve({
            state,
            results: [...links].map((link) => new URL((link as HTMLAnchorElement).href).pathname),
          });
        });
        watcher.observe(main, { attributes: true, attributeFilter: ['data-search-state'] });
        setTimeout(
          () => reject(new Error(`「${text.slice(0, 40)}」 has not ended after ${patience} ms`)),
          patience,
        );
        location.hash = new URLSearchParams({ q: text }).toString();
      }),
    [words, PATIENCE] as const,
  );
}

/** Opens the search page for words and waits until it has found. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/search/#q=${encodeURIComponent(query)}`);
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
}

/** Gives the addresses of the results that are shown, in rank order. */
export const addressesOf = (page: Page) =>
  page
    .locator('ol[data-results] > li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
