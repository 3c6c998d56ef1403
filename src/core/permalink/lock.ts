/** One line of content/permalinks.lock. */
export interface LockLine {
  readonly address: string;
  readonly line: number;
}

/**
 * Reads content/permalinks.lock: one permanent address a line.
 * @returns the addresses with their lines; empty lines are passed over
 */
export function parseLock(text: string): LockLine[] {
  return text
    .split('\n')
    .map((line, i) => ({ address: line.trim(), line: i + 1 }))
    .filter(({ address }) => address !== '');
}

/** Writes the addresses as the lock keeps them: sorted, each once, one a line. */
function formatLock(addresses: readonly string[]): string {
  return [...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('');
}

/** The permanent address of the page of an article. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;

/** The permanent address of the page of an error message. */
export const errorPath = (id: string): string => `/errors/${id}/`;

/** The permanent short address of a number, or of a place below it; the same with its check letter follows by rule. */
export const numberPath = (number: number, place?: string): string =>
  place === undefined ? `/k/${number}/` : `/k/${number}/${place}/`;

/** Tells whether an address is that of a place below a number. */
export const isPlacePath = (path: string): boolean => /^\/k\/\d+\/[^/]+\//.test(path);

/** The permanent address of a code, by the last part of it: `5-1-1`. */
export const addressesOfCode = (slug: string): string => `/codes/${slug}/`;

/** Gives the lines of the lock whose address nothing on the site has any more. */
export function lostAddresses(lock: readonly LockLine[], given: readonly string[]): LockLine[] {
  const present = new Set(given);
  return lock.filter(({ address }) => !present.has(address));
}

/**
 * Adds addresses to the lock; none is ever taken out.
 * @returns the addresses that were not there yet, and the whole text of the new lock
 */
export function extendLock(
  lock: readonly LockLine[],
  given: readonly string[],
): { added: string[]; text: string } {
  const kept = new Set(lock.map(({ address }) => address));
  const added = given.filter((address) => !kept.has(address));
  return { added, text: formatLock([...kept, ...added]) };
}
