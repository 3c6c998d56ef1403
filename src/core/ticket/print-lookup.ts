import type { FixOwner } from '../article/vocabulary.ts';
import type { Lookup, LookupPage } from './lookup.ts';

/** The words of the interface that a printed answer needs. */
export interface PrintWords {
  readonly owner: string;
  readonly remedies: string;
  readonly recipients: string;
  readonly guess: string;
  readonly fixOwner: Readonly<Record<FixOwner, string>>;
}

const addressOf = ({ short, url }: LookupPage) => short ?? url;

/** Prints an answer for a person at a terminal: a sentence, then a page with its address a block. */
export function asText({ said, results }: Lookup, words: PrintWords): string {
  const blocks = results.map((result) =>
    [
      `${result.title}${result.guess ? `(${words.guess})` : ''}`,
      `  ${addressOf(result)}`,
      ...facts(result, words).map((line) => `  ${line}`),
      ...result.remedies.flatMap((remedy) => [
        `  ${words.remedies}: ${remedy.title}`,
        `    ${addressOf(remedy)}`,
      ]),
    ].join('\n'),
  );
  return [said, ...blocks].join('\n\n');
}

/** Prints an answer as Markdown, as ticket systems take it: links in a list. */
export function asMarkdown({ said, results }: Lookup, words: PrintWords): string {
  const link = (page: LookupPage) => `[${escaped(page.title)}](${addressOf(page)})`;
  const items = results.flatMap((result) => [
    `- ${link(result)}${result.guess ? `(${words.guess})` : ''}`,
    ...facts(result, words).map((line) => `  - ${escaped(line)}`),
    ...result.remedies.map((remedy) => `  - ${words.remedies}: ${link(remedy)}`),
  ]);
  return [escaped(said), ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');
}

const facts = ({ fixOwner, recipients }: Lookup['results'][number], words: PrintWords) => [
  ...(fixOwner.length > 0
    ? [`${words.owner}: ${fixOwner.map((id) => words.fixOwner[id]).join('、')}`]
    : []),
  ...(recipients.length > 0 ? [`${words.recipients}: ${recipients.join(', ')}`] : []),
];

// A title that holds `<address>` or `_` is shown as it is, not read as markup.
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
