// Registers the service worker, late and for those who do not save data, and says when a new version waits.
import { mayRegister, register } from './registration.ts';

const line = document.querySelector<HTMLElement>('[data-new-version]');

function say({ waiting }: ServiceWorkerRegistration): void {
  // Without a controller the page came straight from the network: it is the new version.
  if (!line || !waiting || !navigator.serviceWorker.controller) return;
  const [open, later] = line.querySelectorAll('button');
  if (open)
    open.onclick = () => {
      navigator.serviceWorker.oncontrollerchange = () => location.reload();
      waiting.postMessage('skip-waiting');
    };
  if (later) later.onclick = () => (line.hidden = true);
  line.hidden = false;
}

async function start(): Promise<void> {
  const registration = await register();
  say(registration);
  registration.onupdatefound = () => {
    const { installing } = registration;
    if (installing) installing.onstatechange = () => say(registration);
  };
}

// Safari has no requestIdleCallback.
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 1000);

if (import.meta.env.PROD && mayRegister()) {
  addEventListener('load', () => whenIdle(() => void start().catch(() => undefined)));
}
