import { tree } from '#content/tree/index.ts';
import { data, search } from './engine.ts';
import { SPELLINGS } from './forms.ts';
import { isSampled, percent, table, Tallies } from './tally.ts';

/** Words that readers may type, and the article that they must find. */
interface Asked {
  readonly of: string;
  readonly text: string;
  readonly article?: string;
}

/** Every text of the site that somebody may type again. */
export function wordsOfSite(): readonly Asked[] {
  const ofArticles = data.articles.flatMap(({ id, title, symptoms, synonyms }): Asked[] => [
    { of: 'titles', text: title, article: id },
    ...synonyms.map((text) => ({ of: 'synonyms of articles', text, article: id })),
    ...symptoms.map((text) => ({ of: 'symptoms', text, article: id })),
  ]);
  const ofGroups = data.synonyms.flat().map((text) => ({ of: 'synonyms.yaml', text }));
  const ofNames = data.named.flatMap(({ kind, title, names }) =>
    [title, ...names].map((text) => ({ of: kind === 'term' ? 'terms' : 'services', text })),
  );
  return [...ofArticles, ...ofGroups, ...ofNames, ...ofTree()];
}

const ofTree = (): Asked[] =>
  Object.values(tree)
    .flatMap((branch) => Object.values(branch.nodes))
    .flatMap((node): Asked[] => {
      if (node.kind === 'outcome') return [{ of: 'findings of the tree', text: node.finding }];
      if (node.kind === 'look') return [{ of: 'questions of the tree', text: node.heading }];
      return [
        { of: 'questions of the tree', text: node.ask },
        ...node.answers.map(({ label }) => ({ of: 'answers of the tree', text: label })),
      ];
    });

/**
 * Asks for all words in all spellings.
 * @param every one of so many words is asked in the other spellings; as they are, all are
 */
export function scoreWords(every = 1): { tallies: Tallies; failing: string[] } {
  const tallies = new Tallies();
  const failing: string[] = [];
  const asked = wordsOfSite();
  for (const [spelling, write] of Object.entries(SPELLINGS))
    for (const { of, text, article } of asked) {
      if (spelling !== 'plain' && !isSampled(`${spelling} ${text}`, every)) continue;
      const typed = write(text);
      // What looks the same is asked once.
      if (spelling !== 'plain' && typed === text) continue;
      const { results } = search(typed);
      const rank = results.findIndex(({ kind, id }) => kind === 'article' && id === article);
      tallies.add([`${of}, ${spelling}`, of, 'all'], rank, results.length);
      const lost = article !== undefined && (rank < 0 || rank > 2);
      if (lost || results.length === 0)
        failing.push(
          `[${of}, ${spelling}] ${typed}${article ? ` (${article})` : ''}: ${results.length === 0 ? 'nothing' : `at ${rank + 1}, behind ${results[0]?.id}`}`,
        );
    }
  return { tallies, failing };
}

/** Prints which words find nothing, and which titles and synonyms their article. */
export function printWords({ show }: { readonly show: boolean }): string {
  const { tallies, failing } = scoreWords();
  const owned = /^(?:titles|synonyms of articles|symptoms),/;
  const rows = tallies.rows
    .filter(([name]) => name === 'all' || name.includes(','))
    .map(([name, { asked, first, three, none }]) => [
      name,
      asked,
      none,
      ...(owned.test(name) ? [percent(first, asked), percent(three, asked)] : ['', '']),
    ]);
  const head = ['words', 'asked', 'no result', 'own article first %', 'in three %'];
  return [table(head, rows), ...(show ? ['', ...failing] : [])].join('\n');
}
