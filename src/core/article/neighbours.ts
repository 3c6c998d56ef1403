interface Linked {
  readonly slug: string;
  readonly related: readonly { readonly article: string }[];
}

/** Gives the articles that name `slug` as a neighbour while `slug` does not name them: the way back. */
export function namedBy<T extends Linked>(article: Linked, all: readonly T[]): readonly T[] {
  const named = new Set(article.related.map((neighbour) => neighbour.article));
  return all.filter(
    (other) =>
      !named.has(other.slug) &&
      other.related.some((neighbour) => neighbour.article === article.slug),
  );
}
