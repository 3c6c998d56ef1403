import { site } from '#site.config';
import { documentOf, type SitePage } from './site.ts';

/**
 * Gives the contacts that a page shows in a part of it: links by mail, and links to the page of the settings. A report of a page is
 * none.
 * @param part a selector
 */
export const contactsIn = (page: SitePage, part: string) =>
  [...documentOf(page).querySelectorAll(`${part} a:not(.report a)`)]
    .map((link) => ({ label: link.textContent.trim(), href: link.getAttribute('href') ?? '' }))
    .filter(({ href }) => href.startsWith('mailto:') || href === site.contact?.href);
