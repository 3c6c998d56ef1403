import { type Apart, type Difference, differencesOf, type ShownError } from '#core/error/apart.ts';
import { loadJson } from './fetch-json.ts';

/** Gives what tells errors apart that are shown together; nothing when it cannot be had: what matched is shown anyhow. */
export const tellApart = async (
  shown: readonly ShownError[],
  base: string,
): Promise<readonly Difference[]> =>
  differencesOf(shown, await loadJson<Apart>(`${base}search/apart.json`).catch((): Apart => ({})));
