import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Found } from '#core/search/found.ts';
import { leadsTo, search } from './engine.ts';
import { percent, table, Tallies } from './tally.ts';

/** One question of a set: `{"kind":"line","q":"550 5.1.1 …","want":["wrong-recipient-address"],"hub":"5-1-1"}`. */
const query = z.object({
  set: z.string().optional(),
  kind: z.string(),
  q: z.string(),
  /** Articles that answer it. */
  want: z.array(z.string()),
  /** The code page that counts as well. */
  hub: z.string().nullish(),
});
type Query = z.infer<typeof query>;

/** What a set scored on the day when it was first asked, before anything was mended (tests/search/sets/record.yaml). */
const recordSchema = z.record(
  z.string(),
  z.strictObject({
    day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    first: z.number(),
    three: z.number(),
    none: z.number().default(0),
  }),
);

const FOLDER = 'tests/search/sets';
/** Queries to develop with; they stand outside the repository. */
const KNOWN = '../shared/search/queries.jsonl';
const RECORD = `${FOLDER}/record.yaml`;

/** Reads a file of queries; a set of the repository has the name of its file. */
function readSet(path: string, name?: string): Query[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const one = query.parse(JSON.parse(line));
      return { ...one, set: name ?? `known ${one.set ?? ''}`.trim() };
    });
}

/** All sets that are there: those of the repository, and the known one where it is. */
export function readSets(): readonly Query[] {
  const own = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return [
    ...(existsSync(KNOWN) ? readSet(KNOWN) : []),
    ...own
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readSet(`${FOLDER}/${name}`, name.slice(0, -'.jsonl'.length))),
  ];
}

const isRight = (found: Found, { want, hub }: Query): boolean =>
  found.kind === 'code'
    ? found.id === hub?.replaceAll('-', '.')
    : want.includes(leadsTo(found) ?? '');

/** Asks every question of the sets. */
export function scoreSets(queries: readonly Query[]): { tallies: Tallies; failing: string[] } {
  const tallies = new Tallies();
  const failing: string[] = [];
  for (const one of queries) {
    const { results } = search(one.q);
    const rank = results.findIndex((found) => isRight(found, one));
    const set = one.set ?? '';
    const group = set.startsWith('known') ? 'known' : 'own';
    tallies.add(
      [`${set} ${one.kind}`, set, `${group} ${one.kind}`, `${group} all`],
      rank,
      results.length,
    );
    if (rank !== 0) failing.push(failure(one, rank, results));
  }
  return { tallies, failing };
}

const failure = ({ set, kind, q, want, hub }: Query, rank: number, results: readonly Found[]) =>
  [
    `[${set} ${kind}] ${JSON.stringify(q.slice(0, 240))}`,
    `  wanted ${[...want, hub ?? ''].join(' ').trim()}; place ${rank < 0 ? 'none' : rank + 1}`,
    `  found ${results
      .slice(0, 4)
      .map(({ kind: of, id, guess }) => `${of}:${id}${guess ? '?' : ''}`)
      .join(' ')}`,
  ].join('\n');

/** Prints the score of every set by kind, beside that of its first look; with `show` the questions that are not answered first. */
export function printSets({ show }: { readonly show: boolean }): string {
  const { tallies, failing } = scoreSets(readSets());
  const record = recordSchema.parse(
    existsSync(RECORD) ? (parse(readFileSync(RECORD, 'utf8')) ?? {}) : {},
  );
  const rows = tallies.rows
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, { asked, first, three, none }]) => {
      const look = record[name];
      return [
        name,
        asked,
        percent(first, asked),
        percent(three, asked),
        none,
        look ? `${look.first} / ${look.three} on ${look.day}` : '',
      ];
    });
  const head = ['set and kind', 'asked', 'first %', 'in three %', 'no result', 'first look'];
  return [table(head, rows), ...(show ? ['', ...failing] : [])].join('\n');
}
