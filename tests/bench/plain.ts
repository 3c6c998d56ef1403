import { singleValues } from '../../src/core/fact/values.ts';
import type { ArticleFile, Content } from '../../src/core/content/model.ts';
import { type Audience, FENCES, type ServiceView } from '../../src/core/article/vocabulary.ts';
import type { Provider } from '../../src/core/provider/schema.ts';
import { serviceRows } from '../../src/core/provider/views.ts';
import { words } from '../../src/words.ts';

/** Our kinds of fenced blocks, which are no languages that the peer could highlight. */
const KINDS = new RegExp(`^( *\`{3,})(?:${FENCES.join('|')})$`, 'gm');

/**
 * Writes an article as plain Markdown for the peer: title and lead as front matter, the symptoms, messages, evidence and sources
 * as lists, and the components of the body as what Markdown has for them. Figures are left out.
 * @param text the file
 * @throws when a component is left over, so that the peer never gets less by mistake
 */
export function plainArticle(
  { path, fields }: ArticleFile,
  text: string,
  content: Content,
): string {
  const body = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<[A-Z][^<>]*>/g, (tag) => tag.replace(/\s+/g, ' '))
    .replace(KINDS, '$1text')
    .split('\n');
  const list = (items: readonly string[] = []) => items.map((item) => `- ${item}`);
  const plain = [
    '---',
    `title: ${JSON.stringify(fields.title)}`,
    `description: ${JSON.stringify(fields.lead)}`,
    '---',
    `\n${fields.lead ?? ''}\n\n${words.symptomIntro}\n`,
    ...list(fields.symptoms),
    ...(fields.messages ?? []).map((message) => `\n\`\`\`text\n${message}\n\`\`\``),
    ...plainLines(body, content),
    `\n## ${words.evidence}\n`,
    ...list(fields.evidence),
    `\n## ${words.related}\n`,
    ...list(
      fields.related?.map(({ article, when }) => `[${article}](/articles/${article}/): ${when}`),
    ),
    `\n## ${words.sources}\n`,
    ...list(fields.sources?.map(({ url, supports, checked }) => `<${url}> ${supports} ${checked}`)),
    '',
  ].join('\n');
  const left = plain.split('\n').find((line) => /^ *<\/?[A-Z]|<Fact/.test(line));
  if (left) throw new Error(`${path}: the peer has no Markdown for ${left}`);
  return plain;
}

/** What stands before the lines of an open component: before its first line of text, and before the others. */
interface Open {
  first: string;
  readonly rest: string;
}

/** Turns the lines of a body, in which every tag but <Fact> has a line of its own, into lines of Markdown. */
function plainLines(lines: readonly string[], content: Content): readonly string[] {
  const open: Open[] = [];
  let step = 0;
  return lines.flatMap((line): readonly string[] => {
    const [, closing, name, rest = ''] = /^<(\/?)([A-Z]\w*)\b([^<>]*)>$/.exec(line.trim()) ?? [];
    const said = (attribute: string) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(rest)?.[1];
    if (closing && (name === 'Step' || name === 'Note')) open.pop();
    if (closing) return [''];
    switch (name) {
      case 'Steps':
        step = 0;
        return [`### ${words.audience[said('for') as Audience]}`];
      case 'Step':
        step++;
        open.push({ first: `${step}. `, rest: ' '.repeat(`${step}. `.length) });
        return [];
      case 'Note':
        open.push({ first: '> ', rest: '> ' });
        return [before(open) + `**${said('kind') === 'hint' ? words.hint : words.caution}**`];
      case 'Variant':
        return [`#### ${said('of') ?? ''}`];
      case 'Figure':
        return [];
      case 'Services':
        return servicesTable(said('show') as ServiceView, said('only')?.split(' '), content).map(
          (row) => before(open, row !== '') + row,
        );
      default: {
        const filled = line.replace(/<Fact id="([^"]*)" \/>/g, (_, id: string) =>
          valueOf(id, content),
        );
        return [filled.trim() === '' ? before(open, false).trimEnd() : before(open) + filled];
      }
    }
  });
}

/** Gives what stands before a line inside the open components; the first line of text uses up their marks. */
function before(open: readonly Open[], text = true): string {
  return open
    .map((one) => {
      const mark = text ? one.first : one.rest;
      if (text) one.first = one.rest;
      return mark;
    })
    .join('');
}

/** Draws the table of services that the site draws. */
function servicesTable(
  view: ServiceView,
  only: readonly string[] | undefined,
  { providers }: Content,
): readonly string[] {
  const all = providers.map(({ id, fields }) => ({ ...(fields as Provider), id }));
  const services = serviceRows(view, all, words.services, only);
  const columns = services[0]?.cells.map(({ label }) => label) ?? [];
  const labels = [words.service, ...columns];
  const rows = services.map(({ name, cells }) => [
    name,
    ...cells.map(({ lines, note, unknown, source }) =>
      [
        ...lines,
        note,
        unknown && `${words.unknown} <${unknown.source}>`,
        source && `[${words.sureness[source.sure]}](${source.source}) ${source.checked}`,
      ]
        .filter(Boolean)
        .join('<br>'),
    ),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return ['', line(labels), line(labels.map(() => '---')), ...rows.map(line), ''];
}

/** Gives the value of an id of content/facts.yaml, or of `<service>.<field>`. */
function valueOf(id: string, { facts, providers }: Content): string {
  const known = singleValues(facts, providers).get(id);
  if (!known) throw new Error(`no value ${id}`);
  return String(known.value);
}
