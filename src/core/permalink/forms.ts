import { checkLetter } from '../ticket/number.ts';

/** How a short address may be written: without its letter, as it is read aloud, and in lower case. */
export type Form = 'bare' | 'upper' | 'lower';

const SHORT = /^\/k\/(\d+)\//;

/**
 * Gives a short address in one of its forms: `/k/207C/verify/` for `/k/207/verify/`. Other addresses have one form alone.
 * @returns undefined where an address that is not short is asked for in another form than its own
 */
export function inForm(address: string, form: Form): string | undefined {
  const [, number] = SHORT.exec(address) ?? [];
  if (form === 'bare') return address;
  if (number === undefined) return undefined;
  const letter = checkLetter(Number(number));
  const written = form === 'upper' ? letter : letter.toLowerCase();
  return address.replace(SHORT, `/k/${number}${written}/`);
}

/** Gives all forms of redirects: a short address is answered with its check letter too, in either case. */
export const allForms = <R extends { readonly from: string }>(redirects: readonly R[]): R[] =>
  redirects.flatMap((redirect) =>
    (['bare', 'upper', 'lower'] as const).flatMap((form) => {
      const from = inForm(redirect.from, form);
      return from === undefined ? [] : { ...redirect, from };
    }),
  );
