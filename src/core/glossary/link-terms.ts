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
  'caption',
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
/** Words of these scripts stand without spaces: a term is no part of a longer one (SPF, not in SPF1; ログ, not in ログイン). */
const SCRIPTS = ['A-Za-z0-9-', 'ァ-ヶー'];

/**
 * Links the first use of each term in rendered HTML to its explanation.
 * @param html the HTML of the site's own renderer: elements are well nested
 */
export function linkTerms(html: string, terms: readonly Linked[]): string {
  const bySpelling = new Map(
    terms.flatMap((term) => term.spellings.map((spelling) => [spelling, term] as const)),
  );
  const uses = usesOf([...bySpelling.keys()]);
  const linked = new Set<Linked>();
  const link = (spelling: string) => {
    const term = bySpelling.get(spelling);
    if (!term || linked.has(term)) return spelling;
    linked.add(term);
    return `<a class="term" href="${term.href}">${spelling}</a>`;
  };
  const open: string[] = [];
  return html.replace(/<[^<>]*>|[^<>]+/g, (token) => {
    if (!token.startsWith('<')) return open.length > 0 ? token : token.replace(uses, link);
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(token)?.[1]?.toLowerCase() ?? '';
    if (!CLOSED.has(name) || token.endsWith('/>')) return token;
    if (token.startsWith('</')) open.splice(open.lastIndexOf(name), 1);
    else open.push(name);
    return token;
  });
}

/** Finds every use of the spellings: at one place the longest one, so that SMTP is not found in SMTP AUTH. */
function usesOf(spellings: readonly string[]): RegExp {
  const longestFirst = spellings.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(wholeWord).join('|'), 'g');
}

/** A pattern for a word that its neighbours do not go on with in its own script. */
function wholeWord(word: string): string {
  const scriptOf = (end: string | undefined) =>
    SCRIPTS.find((script) => new RegExp(`[${script}]`).test(end ?? ''));
  const before = scriptOf(word.at(0));
  const after = scriptOf(word.at(-1));
  return [
    before ? `(?<![${before}])` : '',
    word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`),
    after ? `(?![${after}])` : '',
  ].join('');
}
