import { documentOf, headingOf, pagesOf } from '../dist/site.ts';
import { find } from './search.ts';
import { expect, test } from './test.ts';

const articles = pagesOf('article').map((page) => ({
  path: page.path,
  title: headingOf(page),
  symptom:
    documentOf(page).querySelector('#symptom + * li, #symptom ~ ul li')?.textContent.trim() ?? '',
  number: documentOf(page).querySelector('[data-article]')?.getAttribute('data-article') ?? '',
}));
/** A result further down is not found by a reader with a phone. */
const SEEN = 3;

for (const [name, queryOf] of [
  ['title', ({ title }: (typeof articles)[number]) => title],
  ['first symptom', ({ symptom }: (typeof articles)[number]) => symptom],
] as const) {
  test(`the ${name} of every article finds it among the first three`, async ({ page }) => {
    await page.goto('/search/');
    const lost = [];
    for (const article of articles) {
      const query = queryOf(article);
      expect(query).not.toBe('');
      const { state, results } = await find(page, query);
      expect(state).toBe('done');
      const rank = results.indexOf(article.path) + 1;
      if (rank === 0 || rank > SEEN)
        lost.push(`「${query}」 finds ${article.path} at ${rank || 'no place'}`);
    }
    expect(lost).toEqual([]);
  });
}
