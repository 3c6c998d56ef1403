/** Tells whether a text is a day of the calendar, YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Gives the changes that came after the text for which a link was made. Takes anything as the version: what is no day, and a day after
 * the latest change, gives none.
 * @param version the `?v=` of the address; null where there is none
 */
export const changesSince = <C extends { readonly day: string }>(
  version: string | null,
  changes: readonly C[],
): readonly C[] =>
  version !== null && isDay(version) ? changes.filter(({ day }) => day > version) : [];
