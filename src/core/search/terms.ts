import { boundQuery, foldSpelling } from './fold.ts';

/** At most this many words of a query are asked for one by one. */
const MOST_TERMS = 12;

/** Particles, endings and fillers that stand in nearly every question and decide nothing. */
const FILLERS = new Set(
  `が を に は の で と へ も や か から まで より て た だ な ます です ました ません でした する した して しない れる られる れ
  ない なく なっ なる なり ある いる い く ので のに けど という とき こと もの これ それ どう なぜ ください です 時 場合 方法
  the a an to of and or is are was be for from in on at your you this that with it not please`.split(
    /\s+/,
  ),
);

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const CODE = /\b[45]\.\d{1,3}\.\d{1,3}\b/g;

/**
 * Gives the words of a query that decide: codes whole, then words without particles and endings, each once.
 * Takes anything, gives at most 12.
 */
export function termsOf(query: string): readonly string[] {
  const folded = foldSpelling(boundQuery(query));
  const codes = folded.match(CODE) ?? [];
  const rest = folded.replace(CODE, ' ');
  const words = [...segmenter.segment(rest)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => !FILLERS.has(word) && !/^[ぁ-ん]$/.test(word));
  return [...new Set([...codes, ...words])].slice(0, MOST_TERMS);
}

/** Gives the pairs of neighbouring characters of the Japanese words: what to ask for when words find too little. */
export function bigramsOf(terms: readonly string[]): readonly string[] {
  const pairs = terms
    .filter((term) => /[ぁ-んァ-ヶ一-龠]/.test(term) && term.length > 2)
    .flatMap((term) => [...term].slice(1).map((character, i) => `${[...term][i]}${character}`));
  return [...new Set(pairs)].slice(0, MOST_TERMS);
}
