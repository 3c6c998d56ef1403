import { type Apart, type Difference, differencesOf, type ShownError } from '#core/error/apart.ts';

let loading: Promise<Apart> | undefined;

/** Gives what tells errors apart that are shown together; nothing when it cannot be had: what matched is shown anyhow. */
export async function tellApart(
  shown: readonly ShownError[],
  base: string,
): Promise<readonly Difference[]> {
  loading ??= fetch(`${base}search/apart.json`).then((answer) => answer.json() as Promise<Apart>);
  loading.catch(() => (loading = undefined));
  return differencesOf(shown, await loading.catch((): Apart => ({})));
}
