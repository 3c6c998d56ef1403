/** A term as it is looked for in a page. */
export interface Linked {
  /** The spellings that mean the term. */
  readonly spellings: readonly string[];
  /** Where it is explained. */
  readonly href: string;
}

/** Inside these elements nothing is linked: they are links, headings, names, drawings or text of machines. */
const CLOSED = new Set([
  'a',
  'button',
  'code',
  'figure',
  'h1',
  'h2',
  'h3',
  'pre',
  'script',
  'summary',
  'svg',
  'th',
]);
const LATIN = /[A-Za-z0-9-]/;

/**
 * Links the first use of each term in rendered HTML to its explanation.
 * @param html the HTML of the site's own renderer: elements are well nested
 */
export function linkTerms(html: string, terms: readonly Linked[]): string {
  const waiting = new Map(
    terms
      .flatMap((term) => term.spellings.map((spelling) => [spelling, term] as const))
      .sort(([one], [other]) => other.length - one.length),
  );
  const open: string[] = [];
  return html.replace(/<[^<>]*>|[^<>]+/g, (token) => {
    if (!token.startsWith('<')) return open.length > 0 ? token : linkText(token, waiting);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(token)?.[1]?.toLowerCase() ?? '';
    if (!CLOSED.has(name) || token.endsWith('/>')) return token;
    if (token.startsWith('</')) open.splice(open.lastIndexOf(name), 1);
    else open.push(name);
    return token;
  });
}

/** Links what is found in one run of text, and takes it from the terms that still wait. */
function linkText(text: string, waiting: Map<string, Linked>): string {
  const found = firstIn(text, waiting);
  if (!found) return text;
  const { at, spelling, term } = found;
  for (const other of term.spellings) waiting.delete(other);
  const after = at + spelling.length;
  return `${linkText(text.slice(0, at), waiting)}<a class="term" href="${term.href}">${spelling}</a>${linkText(text.slice(after), waiting)}`;
}

/** Finds the earliest use of a term, the longest one where several begin at one place. */
function firstIn(text: string, waiting: ReadonlyMap<string, Linked>) {
  let first: { at: number; spelling: string; term: Linked } | undefined;
  for (const [spelling, term] of waiting) {
    const at = indexOfWord(text, spelling);
    if (at >= 0 && (!first || at < first.at)) first = { at, spelling, term };
  }
  return first;
}

/** Gives the place of a word; a Latin one must stand alone (SPF, not in SPF1). */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + word.length] ?? '';
    const cut =
      (LATIN.test(word[0] ?? '') && LATIN.test(before)) ||
      (LATIN.test(word.at(-1) ?? '') && LATIN.test(after));
    if (!cut) return at;
  }
  return -1;
}
