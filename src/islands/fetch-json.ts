/** Fetches a file of the site. Rejects when it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a file of the site once; the next call after a failure tries again. */
export function loadJson<T>(address: string): Promise<T> {
  const before = fetched.get(address) as Promise<T> | undefined;
  if (before) return before;
  const loading = fetchJson<T>(address);
  fetched.set(address, loading);
  loading.catch(() => fetched.delete(address));
  return loading;
}
