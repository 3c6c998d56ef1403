/** The address of the site with its base path, ending with a slash: the scope of its worker. */
export const scope = (): string =>
  new URL(`${import.meta.env.BASE_URL}/`.replace('//', '/'), location.href).href;

/** Where it is noted that a reader has switched the worker off. */
const OFF = 'offline';

/** Tells whether a reader has switched the worker off on this device; `true` also where nothing can be noted. */
export function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return true;
  }
}

/** Notes whether the worker is off. */
export function noteOff(off: boolean): void {
  if (off) localStorage.setItem(OFF, 'off');
  else localStorage.removeItem(OFF);
}

/** Tells whether the reader's device asks for little traffic. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

/** Tells whether the worker may be registered without being asked for. Frames of other sites and browsers without one have none. */
export const mayRegister = (): boolean =>
  'serviceWorker' in navigator && window === top && !savesData() && !isOff();

/** Registers the worker. Rejects where the browser does not allow it. */
export const register = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${scope()}sw.js`);
