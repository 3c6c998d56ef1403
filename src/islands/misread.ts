import { shortPath, withLetter } from '#core/ticket/number.ts';
import { meantNumbers, type TypedNumber } from '#core/ticket/typed.ts';
import { loadJson } from './fetch-json.ts';

/** The title of each page that has a number: `/k/numbers.json`. */
export type NumberTitles = Readonly<Record<string, string>>;

/**
 * Says that a number was misread, and which pages may have been meant, in the place that is drawn for it ([data-misread]).
 * What was typed is shown as text alone. Without the list of numbers nobody knows which pages there are: then only the general sentence.
 */
export async function tellMeant(place: HTMLElement, typed: TypedNumber): Promise<void> {
  const base = place.dataset['misread'] ?? '/';
  const shown = place.querySelector('[data-typed]');
  if (shown) shown.textContent = typed.digits + (typed.letter ?? '');
  const titles = await loadJson<NumberTitles>(`${base}k/numbers.json`).catch(
    (): NumberTitles => ({}),
  );
  const meant = meantNumbers(typed, (number) => Object.hasOwn(titles, number));
  place.querySelector('[data-meant] ul')?.replaceChildren(
    ...meant.map((number) => {
      const link = document.createElement('a');
      link.href = base.replace(/\/$/, '') + shortPath(number);
      link.className = 'inline-block py-2';
      link.textContent = `${withLetter(number)} ${titles[number] ?? ''}`;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.querySelector('[data-meant]')?.toggleAttribute('hidden', meant.length === 0);
  place.firstElementChild?.removeAttribute('hidden');
}
