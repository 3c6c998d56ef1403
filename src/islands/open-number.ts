import { fits, readNumber } from '#core/ticket/typed.ts';
import { tellMeant } from './misread.ts';

/** Opens the page of the number in a form ([data-number-field]), or says what is wrong with it beside the form. */
export async function openNumber(form: HTMLFormElement): Promise<void> {
  const typed = readNumber(form.querySelector('input')?.value ?? '');
  const empty = form.querySelector('[data-number-empty] span');
  const place = form.querySelector<HTMLElement>('[data-misread]');
  empty?.toggleAttribute('hidden', typed !== undefined);
  place?.firstElementChild?.setAttribute('hidden', '');
  if (!typed) return;
  const address = `${form.dataset['numberField'] ?? '/'}k/${typed.digits}${typed.letter ?? ''}/`;
  if (fits(typed) || !place) location.assign(address);
  else await tellMeant(place, typed);
}
