import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';

const NAMING_IDS = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** What a browser would run, fetch or send. */
const ACTIVE =
  'script, link, iframe, object, embed, form, input, button, img, video, audio, source, base, [src], [srcset], [style], [onclick]';

/** Gives what keeps a HTML file from standing alone, or its links from leading somewhere. */
export function faultsInBook(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const known = new Set(ids);
  const named = [...document.querySelectorAll('*')].flatMap((one) =>
    NAMING_IDS.flatMap((name) => one.getAttribute(name)?.split(' ') ?? []),
  );
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  const policy = document.querySelector('meta[http-equiv="content-security-policy"]');
  const allowed = styles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  const expected = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${allowed.join(' ')}`;
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice: ${id}`),
    ...named.filter((id) => !known.has(id)).map((id) => `named, but not there: ${id}`),
    ...links.flatMap((to) => {
      if (to.startsWith('#')) return known.has(to.slice(1)) ? [] : `leads nowhere: ${to}`;
      return /^(?:https?:\/\/[^/]+\/|mailto:)/.test(to) ? [] : `leads out of the file: ${to}`;
    }),
    ...[...document.querySelectorAll(ACTIVE)].map((one) => `active: ${one.outerHTML.slice(0, 80)}`),
    ...styles.filter((style) => /url\(|@import/.test(style)).map(() => 'a style fetches something'),
    ...(policy?.getAttribute('content') === expected ? [] : ['the policy is another']),
  ];
}
