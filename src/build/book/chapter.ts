import { parseHTML } from 'linkedom';

/** What does nothing in a file that stands alone: controls, scripts, ways through the site, texts to copy. */
const DROPPED = [
  'script, style, template, noscript, iframe, link, meta',
  'button, form, input, select, textarea, dialog',
  '[data-screen-only], .needs-script, [hidden]:not(td)',
  // A row that only its own address shows, by a link that is a control.
  'tr[data-unknown]',
].join();

/** Attributes that name ids (HTML, WAI-ARIA 1.2). */
const NAMING_IDS = [
  'for',
  'headers',
  'list',
  ...['activedescendant', 'controls', 'describedby', 'details', 'flowto', 'labelledby', 'owns'].map(
    (name) => `aria-${name}`,
  ),
];

/** The attributes of the site's own that its styles read. */
const STYLED = new Set(['data-label', 'data-print-address']);

/** Reads a page of the site. */
export const documentOf = (html: string): Document => parseHTML(html).document;

/**
 * Makes a part of a page fit to lie in the book beside others; changes it in place. Ids get the anchor before them
 * (`steps` → `a101-steps`), headings go down. Its links are led to their places once all ids are known (links.ts).
 * @param anchor under which the part lies in the book
 * @param down by how many levels headings go down; none lies deeper than 6
 */
export function fit(root: Element, anchor: string, down: number): void {
  for (const one of root.querySelectorAll(DROPPED)) one.remove();
  for (const details of root.querySelectorAll('details')) details.setAttribute('open', '');
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    rename(heading, `h${Math.min(6, Number(heading.localName.slice(1)) + down)}`);
  const inBook = (id: string) => `${anchor}-${id}`;
  for (const one of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...one.attributes]) {
      if (name === 'id') one.setAttribute(name, inBook(value));
      else if (NAMING_IDS.includes(name))
        one.setAttribute(name, value.trim().split(/\s+/).map(inBook).join(' '));
      else if (name.endsWith('href') && one.localName !== 'a' && value.startsWith('#'))
        one.setAttribute(name, `#${inBook(value.slice(1))}`);
      else if (value.includes('url(#'))
        one.setAttribute(name, value.replaceAll('url(#', `url(#${anchor}-`));
      else if (name.startsWith('data-') && !STYLED.has(name)) one.removeAttribute(name);
    }
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
