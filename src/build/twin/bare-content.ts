import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What works or shows on a screen alone. */
const CONTROLS = new Set([
  'button',
  'form',
  'input',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'wbr',
]);

/** Between the lines of a table's cell, and between what styles alone keep apart. */
const LINES = ' / ';
const APART = ' ';

const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** What begins a line; a cell of Markdown holds one line alone. */
const LINE = /^(?:div|ol|ul|li|p)$/;

const isCell = ({ tagName }: Element) => tagName === 'td' || tagName === 'th';

function isDropped(child: Element): boolean {
  const { tagName, properties } = child;
  return (
    CONTROLS.has(tagName) ||
    'dataScreenOnly' in properties ||
    'hidden' in properties ||
    properties.ariaHidden === 'true' ||
    classesOf(child).some((name) => name === 'needs-script' || name === 'sr-only')
  );
}

/** A drawing is what it tells those who do not see it; a map of links stands as a list beside it. */
function drawn({ properties: { role, ariaLabel } }: Element): ElementContent[] {
  return role === 'img' && typeof ariaLabel === 'string' ? [element('p', [text(ariaLabel)])] : [];
}

/** Drawings come twice, for a wide and for a narrow screen. */
function once<Child extends RootContent>(children: readonly Child[]): readonly Child[] {
  const said = new Set<unknown>();
  return children.filter((child) => {
    if (child.type !== 'element' || child.tagName !== 'svg') return true;
    const { ariaLabel } = child.properties;
    const again = said.has(ariaLabel);
    said.add(ariaLabel);
    return !again;
  });
}

/** What keeps an element apart from what stands before it, where styles do: a margin, a line of its own, another link. */
function gap(child: RootContent, before: RootContent | undefined, inCell: boolean): string {
  if (child.type !== 'element' || before === undefined) return '';
  if (inCell && LINE.test(child.tagName)) return LINES;
  if (child.tagName === 'div') return '';
  const alike =
    /^(?:a|code)$/.test(child.tagName) &&
    before.type === 'element' &&
    before.tagName === child.tagName;
  const styled = classesOf(child).some(
    (name) => name === 'block' || String(name).startsWith('ms-'),
  );
  return alike || styled ? APART : '';
}

/** Gives the content of an element or of the whole page; texts that now touch each other are one. */
function bareChildren(parent: Element | Root, url: string, inCell = false): ElementContent[] {
  const content: ElementContent[] = [];
  let before: RootContent | undefined;
  for (const child of once(parent.children)) {
    const parts = bare(child, url, inCell);
    if (parts.length === 0) continue;
    const between = gap(child, before, inCell);
    for (const part of between === '' ? parts : [text(between), ...parts]) {
      const last = content.at(-1);
      if (part.type === 'text' && last?.type === 'text') last.value += part.value;
      else content.push(part);
    }
    before = child;
  }
  return content;
}

function bare(child: RootContent, url: string, inCell: boolean): ElementContent[] {
  if (child.type === 'text') return [text(child.value)];
  if (child.type !== 'element') return [];
  const { tagName, properties } = child;
  // A cell keeps its place in the table.
  if (isDropped(child)) return isCell(child) ? [element(tagName, [])] : [];
  if (tagName === 'svg') return drawn(child);
  const children = bareChildren(child, url, inCell || isCell(child));
  // Only its looks tell it from its text.
  if (tagName === 'span' || (inCell && LINE.test(tagName))) return children;
  const { href, dataPrintAddress: printed, role } = properties;
  if (tagName === 'a' && typeof href === 'string')
    return [element('a', children, { href: new URL(href, url).href })];
  // What paper shows after it.
  if (typeof printed === 'string' && printed.startsWith('http'))
    children.push(text(': '), element('a', [text(printed)], { href: printed }));
  if (tagName === 'p' && classesOf(child).includes('font-bold'))
    return [element('p', [element('strong', children)])];
  // Markdown has no caption.
  const isCaption = (part: ElementContent) => part.type === 'element' && part.tagName === 'caption';
  if (tagName === 'table')
    return [
      ...children
        .filter(isCaption)
        .map((part) => element('p', 'children' in part ? part.children : [])),
      element(
        'table',
        children.filter((part) => !isCaption(part)),
      ),
    ];
  return [element(tagName === 'div' && role === 'note' ? 'blockquote' : tagName, children)];
}

/**
 * Takes from a page what works or shows on a screen alone, says drawings in words, and makes addresses whole. Changes the tree.
 * @param url the whole address of the page
 */
export function bareContent(root: Root, url: string): void {
  root.children = bareChildren(root, url);
}
