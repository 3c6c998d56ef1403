import { PLACEHOLDERS } from '../../error/vocabulary.ts';
import { findHosts } from '../hosts.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, ErrorFile } from '../model.ts';
import { suggest } from '../suggest.ts';

/** What is meant as a placeholder: small letters, or one of the words in other letters. `<LF>` and `<>` are texts of servers. */
const MEANT = /<([A-Za-z][A-Za-z0-9 _-]{0,20})>/g;

/** The codes with which a server's line begins. */
const LEADING =
  /^[\s"'([<:#-]*(?:(?:[245]\d\d)(?=[\s-])[\s-]*[(#]?(?:[245]\.\d{1,3}\.\d{1,3})?|[245]\.\d{1,3}\.\d{1,3}(?=[\s:;)]))/;

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/gi;
/** Addresses of a task, not of a person. */
const OF_TASK =
  /^(?:abuse|admin|contact|de-?list\w*|feedback|help\w*|hostmaster|info|mailer-daemon|noc|no-?reply|postmaster|removal\w*|report\w*|security|spam\w*|support|unblock\w*)(?:[.+-]|@)/i;

/** Wordings hold known placeholders for what differs, no codes before them, and nobody's address. */
export const placeholders = ({ errors }: Content): ContentProblem[] =>
  errors.flatMap((file) =>
    (file.fields.wordings ?? []).flatMap((wording, i) => {
      const place = { file: file.yaml.path, line: file.yaml.lineAt(['wordings', i]) };
      return [...unknown(wording), ...leadingCode(wording, file), ...named(wording)].map(
        (problem) => ({ ...problem, ...place }),
      );
    }),
  );

type Fault = Omit<ContentProblem, 'file' | 'line'>;

function unknown(wording: string): Fault[] {
  const known: readonly string[] = PLACEHOLDERS;
  return [...wording.matchAll(MEANT)].flatMap(({ 1: name = '' }) => {
    const word = name.toLowerCase();
    if (known.includes(name) || (name !== word && !known.includes(word))) return [];
    return [
      {
        kind: 'placeholder' as const,
        what: `「<${name}>」という差し込みはありません。`,
        fix: known.includes(word)
          ? `<${word}> と、小文字で書きます。`
          : suggest(word, known, '使える差し込み'),
      },
    ];
  });
}

function leadingCode(wording: string, { fields }: ErrorFile): Fault[] {
  const [found] = LEADING.exec(wording) ?? [];
  if (found === undefined) return [];
  const codes = found.match(/[245]\.\d{1,3}\.\d{1,3}|[245]\d\d/g) ?? [];
  const own = [...(fields.replies ?? []), ...(fields.enhanced ?? [])];
  const missing = codes.filter((code) => !own.includes(code));
  const add = missing.length > 0 ? `${missing.join(' と ')} をreplies・enhancedに書き、` : '';
  return [
    {
      kind: 'leading-code',
      what: `文面が番号「${codes.join(' ')}」で始まっています。`,
      fix: `${add}ここからは消します。番号が変わっても同じ文面で見つかります。`,
    },
  ];
}

function named(wording: string): Fault[] {
  const addresses = [...wording.matchAll(ADDRESS)]
    .map(([address]) => address)
    .filter(
      (address) => !OF_TASK.test(address) && findHosts(address.split('@')[1] ?? '').length > 0,
    )
    .map((found) => ({ found, name: 'address' }));
  // Numbers of chapters and of services have the same form: 4.1.1.1.
  const ips = findHosts(wording)
    .filter(({ text }) => /^(?:[6-9]|\d\d\d?)\.\d+\.\d+\.\d+$/.test(text))
    .map(({ text }) => ({ found: text, name: 'ip' }));
  return [...addresses, ...ips].map(({ found, name }) => ({
    kind: 'placeholder',
    severity: 'warning',
    what: `「${found}」は、だれかのものかもしれません。文面はページに出ます。`,
    fix: `メールごとに変わるものなら <${name}> と書きます。窓口の名前で、いつも同じなら、そのままでかまいません。`,
  }));
}
