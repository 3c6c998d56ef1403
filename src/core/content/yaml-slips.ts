/** Something that is wrong with the writing of a line. */
export interface Slip {
  readonly what: string;
  readonly fix: string;
}

/** A key as it begins a line, in a list or not. Keys of this content are written in Latin letters. */
const BEFORE = String.raw`^ *(?:- +)*([A-Za-z][\w.-]*)`;
const WIDE_COLON = new RegExp(`${BEFORE}[ 　]*：(.*)$`);
/** Not the colon of an address (`https://`). */
const TIGHT_COLON = new RegExp(String.raw`${BEFORE}:(?!//)(\S.*)$`);

/**
 * Names what fingers used to Japanese writing do to a line of YAML: a tab or a full-width space as indentation, a full-width colon,
 * no space after a colon.
 * @returns undefined when the line has none of these
 */
export function yamlSlip(line: string): Slip | undefined {
  const indentation = /^[\s　]*/.exec(line)?.[0] ?? '';
  if (indentation.includes('\t')) {
    return {
      what: '行の頭に、タブがあります。',
      fix: 'タブを消し、半角の空白で字下げします(1段につき2つ)。',
    };
  }
  if (indentation.includes('　')) {
    return {
      what: '行の頭に、全角の空白があります。',
      fix: '全角の空白を消し、半角の空白で字下げします(1段につき2つ)。',
    };
  }
  const [, wide, wideValue = ''] = WIDE_COLON.exec(line) ?? [];
  if (wide !== undefined) {
    return {
      what: `「${wide}」のあとの「：」が全角です。`,
      fix: `半角の : と、半角の空白を1つ書きます: ${sample(wide, wideValue)}`,
    };
  }
  const [, tight, tightValue = ''] = TIGHT_COLON.exec(line) ?? [];
  if (tight !== undefined) {
    return {
      what: `「${tight}:」のあとに空白がありません。`,
      fix: `: のあとに、半角の空白を1つ書きます: ${sample(tight, tightValue)}`,
    };
  }
  return undefined;
}

const LONGEST_SAMPLE = 40;

/** How the line would be right. */
const sample = (key: string, value: string) => `${key}: ${cut(value.trim())}`.trimEnd();

function cut(value: string): string {
  const characters = [...value];
  if (characters.length <= LONGEST_SAMPLE) return value;
  return `${characters.slice(0, LONGEST_SAMPLE).join('')}…`;
}

/**
 * Says what YAML made of a value that was meant otherwise: a sentence with a colon that became a pair, a list or a pair that became
 * a sentence because of a slip.
 * @param name the field, as editors know it
 * @param expected the type that the schema demands
 * @returns undefined when the value is nothing of the kind
 */
export function misread(name: string, expected: string, value: unknown): Slip | undefined {
  if (expected === 'string' && typeof value === 'object' && value !== null) {
    const [pair] = Object.entries(value);
    if (Array.isArray(value) || !pair) return undefined;
    const [key, inner] = pair as [string, unknown];
    const written = sample(key, typeof inner === 'string' ? inner : '');
    return {
      what: `「${name}」が、文ではなく、「${key}」という項目として読まれています。`,
      fix: `「: 」のある文は、全体を '…' で囲みます: '${written}'`,
    };
  }
  if (typeof value !== 'string') return undefined;
  if (expected === 'array' && /^-[^\s-]/.test(value)) {
    return {
      what: `「${name}」の - のあとに空白がありません。`,
      fix: `- のあとに、半角の空白を1つ書きます: - ${cut(value.slice(1).split(' -')[0] ?? '')}`,
    };
  }
  // The lines of a pair have become one, with spaces between.
  return expected === 'object' ? yamlSlip(value.split(/ (?=[\w.-]+[:：])/)[0] ?? '') : undefined;
}
