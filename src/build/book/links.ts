/** Where a page of the site lies in the book: its path below the base, and the id under which it is found. */
export interface Place {
  readonly path: string;
  readonly anchor: string;
}

/** What is in the book, and where the site lies. */
export interface Inside {
  readonly places: readonly Place[];
  readonly ids: ReadonlySet<string>;
  /** The whole address of the site with its base path: `https://mail.example.jp/kb/`. */
  readonly root: string;
}

/**
 * Gives a function that says where a link of the site leads from the book: to the place in it where there is one, else to
 * the page on the site. Addresses elsewhere stay as they are.
 */
export function linksInto({
  places,
  ids,
  root,
}: Inside): (written: string, from: string) => string {
  const anchors = new Map(places.map(({ path, anchor }) => [path, anchor]));
  const { origin, pathname: base } = new URL(root);
  return (written, from) => {
    const url = URL.parse(written, new URL(from.slice(1), root));
    if (!url) return '#top';
    if (url.origin !== origin || !url.pathname.startsWith(base)) return url.href;
    const anchor = anchors.get(url.pathname.slice(base.length - 1));
    if (anchor === undefined) return url.href;
    const within = `${anchor}-${url.hash.slice(1)}`;
    return `#${ids.has(within) ? within : anchor}`;
  };
}
