/** Writes what to collect as a list to fill in: a box, the thing, and an empty place, a line each. */
export const checklist = (items: readonly string[]): string =>
  items.map((item) => `□ ${item}: ____`).join('\n');
