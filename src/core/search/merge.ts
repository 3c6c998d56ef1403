/** One page that the index found for one question. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** One question to the index with what it found. */
export interface Answer<H extends Hit = Hit> {
  readonly hits: readonly H[];
  /** How much this question counts against the others. */
  readonly weight: number;
}

/**
 * Merges several questions to the index into one ranking: a page's score is the sum of ln(1 + score), each times the rarity
 * ln(1 + pages / hits) of the question and its weight. Ties keep the order in which the pages were found.
 * @param pages how many pages the index holds
 */
export function scorePages<H extends Hit>(
  answers: readonly Answer<H>[],
  pages: number,
): readonly { hit: H; score: number }[] {
  const found = new Map<string, { hit: H; score: number }>();
  for (const { hits, weight } of answers) {
    const rarity = Math.log(1 + pages / Math.max(1, hits.length));
    for (const hit of hits) {
      const known = found.get(hit.id) ?? { hit, score: 0 };
      known.score += Math.log(1 + hit.score) * rarity * weight;
      found.set(hit.id, known);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
