// The names of the caches. They end with the scope of the worker: several sites may share a host.

/** Gives the names of the caches of a site. `scope`: its address with its base path, ending with a slash. */
export const cacheNames = (scope: string) => ({
  /** The pages that were read. */
  pages: `pages-${scope}`,
  /** Scripts and styles, also of earlier versions. */
  assets: `assets-${scope}`,
  /** A copy of the whole site; it is complete when it holds its own list (`WHOLE`). */
  whole: (revision: string) => `whole-${revision}-${scope}`,
});

/** Tells whether a cache is of this site. */
export const isOf = (scope: string, name: string): boolean => name.endsWith(`-${scope}`);

/** Tells whether a cache is a copy of the whole site, complete or not. */
export const isWhole = (scope: string, name: string): boolean =>
  name.startsWith('whole-') && isOf(scope, name);
