import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesBelow } from '../../src/build/read-content.ts';

/** Where a row of the catalogue went: to files, to a code page, or nowhere for a reason. */
const goal = z.union([
  z.string(),
  z.array(z.string()).min(2),
  z.strictObject({ code: z.string() }),
  z.strictObject({ none: z.string().min(8) }),
]);
const tableSchema = z.record(z.string().regex(/^[1-9]\d*$/), goal);

/** One table of the catalogue: its section, and where each of its rows went. */
interface Mapped {
  readonly section: string;
  readonly rows: z.infer<typeof tableSchema>;
}

const FOLDER = 'tests/content/catalogue';
/** The catalogue itself stands outside the repository. */
const CATALOGUE = '../shared/content/error-catalogue.md';

const readMapped = (): Mapped[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      section: name.slice(0, -'.yaml'.length).replace('-', '.'),
      rows: tableSchema.parse(parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
    }))
    .sort((a, b) => a.section.localeCompare(b.section, 'en', { numeric: true }));

const HEADING = /^#{2,3} (?:Part )?(\d(?:\.\d{1,2})?)\.? /;
const RULE = /^\|[-| :]+\|$/;

/** The rows of each section of the catalogue, without the heads of its tables; undefined where it is not. */
function readCatalogue(): ReadonlyMap<string, string[]> | undefined {
  if (!existsSync(CATALOGUE)) return undefined;
  const lines = readFileSync(CATALOGUE, 'utf8').split('\n');
  const sections = new Map<string, string[]>();
  let section = '';
  for (const [i, line] of lines.entries()) {
    section = HEADING.exec(line)?.[1] ?? section;
    const isHead = RULE.test(line) || RULE.test(lines[i + 1] ?? '');
    if (line.startsWith('|') && !isHead)
      sections.set(section, [...(sections.get(section) ?? []), line]);
  }
  return sections;
}

/** The ids of the files of a row. */
const filesOf = (to: z.infer<typeof goal>): readonly string[] =>
  typeof to === 'string' ? [to] : Array.isArray(to) ? to : [];

/** Gives what is wrong with the table of rows: an id that no file has, a code without a page, a row that went nowhere. */
export function checkRows(): { problems: string[]; compared: boolean; rows: number } {
  const ids = new Set(filesBelow('content/errors').map((path) => basename(path, '.yaml')));
  const codes = Object.keys(parse(readFileSync('content/codes.yaml', 'utf8')) as object);
  const mapped = readMapped();
  const ofIds = mapped.flatMap(({ section, rows }) =>
    Object.entries(rows).flatMap(([row, to]) => [
      ...filesOf(to)
        .filter((id) => !ids.has(id))
        .map((id) => `${section} row ${row}: there is no error ${id}`),
      ...(typeof to === 'object' && 'code' in to && !codes.includes(to.code)
        ? [`${section} row ${row}: there is no code ${to.code}`]
        : []),
    ]),
  );
  const catalogue = readCatalogue();
  const ofRows = [...(catalogue ?? [])].flatMap(([section, rows]) => {
    const known = mapped.find((table) => table.section === section)?.rows ?? {};
    const missing = rows.flatMap((_, i) =>
      known[i + 1] ? [] : [`${section} row ${i + 1}: unmapped`],
    );
    const beyond = Object.keys(known).filter((row) => Number(row) > rows.length);
    return [...missing, ...beyond.map((row) => `${section} row ${row}: the catalogue has none`)];
  });
  return {
    problems: [...ofIds, ...ofRows],
    compared: catalogue !== undefined,
    rows: mapped.reduce((sum, { rows }) => sum + Object.keys(rows).length, 0),
  };
}

/** Prints where every row of the catalogue went; as Markdown with `markdown`. */
export function printRows({ markdown }: { readonly markdown: boolean }): string {
  const catalogue = readCatalogue();
  const { problems, compared, rows } = checkRows();
  const lines = readMapped().flatMap(({ section, rows: ofSection }) => [
    '',
    markdown ? `## ${section}\n\n| row | what it says | went to |\n| --- | --- | --- |` : section,
    ...Object.entries(ofSection).map(([row, to]) => {
      const said = firstCells(catalogue?.get(section)?.[Number(row) - 1] ?? '');
      return markdown
        ? `| ${row} | ${said} | ${goesTo(to)} |`
        : `  ${row.padStart(3)}  ${goesTo(to)}${said ? `  < ${said}` : ''}`;
    }),
  ]);
  const told = compared ? 'each row of the catalogue is looked for' : `skipped: ${CATALOGUE}`;
  return [...lines, '', `${rows} rows; ${told}; ${problems.length} problems`, ...problems].join(
    '\n',
  );
}

const goesTo = (to: z.infer<typeof goal>): string =>
  filesOf(to).join(', ') ||
  ('code' in (to as object)
    ? `code page ${(to as { code: string }).code}`
    : `none: ${(to as { none: string }).none}`);

const firstCells = (line: string) =>
  line
    .split('|')
    .slice(1, 3)
    .map((cell) => cell.trim())
    .join(' — ')
    .slice(0, 100);
