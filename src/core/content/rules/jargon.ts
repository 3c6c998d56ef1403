import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { errorProse } from '../data-prose.ts';
import { articleProse, type Prose } from '../prose.ts';

/** Abbreviations that a layman meets outside of mail, words of machines, and names of makers, programs and lists. */
const EVERYDAY = new Set(
  'AWS BIND CLI CSS DBL ERS ESET IMAP4 POP3 RHEL SBL SES SNDS WHM XBL DAEMON MAILER RCPT RESET SMS PDF ZIP URL HTML HTTPS USB CPU CSV FAQ LINE JPEG API PHP XML UTC ISO UTF RFC VPN SNS TEL III NOT POST FROM MAIL AUTH HELO'.split(
    ' ',
  ),
);
const ABBREVIATION = /(?<![A-Za-z0-9])[A-Z][A-Z0-9]{2,}(?![A-Za-z0-9])/g;

/**
 * Abbreviations that nobody explains: no term of the glossary, no name of a service, not everyday, and without brackets beside
 * them that say what they are. A part of reading ease; a warning, since a name is no jargon.
 */
export function jargon(content: Content): ContentProblem[] {
  const { articles, glossaryFile, originsFile, providers } = content;
  const known = [
    JSON.stringify(glossaryFile?.value ?? {}),
    JSON.stringify(originsFile?.value ?? {}),
    ...providers.map(({ fields }) => fields.name ?? ''),
  ].join('\n');
  // What stands in the messages themselves is a name or a code to look for.
  const messages = new Map(
    content.errors.map(({ yaml, fields: { wordings = [], tags = [] } }) => [
      yaml.path,
      [...wordings, ...tags].join('\n'),
    ]),
  );
  const pages = [...Map.groupBy(errorProse(content), ({ file }) => file)].map(([file, prose]) => ({
    prose,
    own: messages.get(file) ?? '',
  }));
  const ofArticles = articles.map((article) => ({ prose: articleProse(article), own: '' }));
  return [...ofArticles, ...pages].flatMap(({ prose, own }) => {
    const whole = prose.map(({ text }) => text).join('\n');
    const told = new Set<string>();
    return prose.flatMap((run) =>
      unexplained(run, whole, `${known}\n${own}`)
        .filter(({ word }) => !told.has(word) && told.add(word))
        .map(({ word, line }) => ({
          kind: 'jargon' as const,
          severity: 'warning' as const,
          file: run.file,
          line,
          what: `「${word}」の説明がありません。`,
          fix: 'その場でかっこを付けて短く説明するか、content/glossary.yaml に用語として足します。名前なら、そのままでかまいません。',
        })),
    );
  });
}

function unexplained({ text, lineAt }: Prose, whole: string, known: string) {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) =>
    EVERYDAY.has(word) || known.includes(word) || inBrackets(whole, word)
      ? []
      : [{ word, line: lineAt(index) }],
  );
}

/** Tells whether a text explains a word in brackets: 「X(…)」 or 「…(X)」. */
const inBrackets = (text: string, word: string) =>
  text.includes(`${word}(`) || text.includes(`(${word})`);
