// Inside the box for other sites: tells the framing page how high it is, and keeps the words out of what a server logs.
import { mayStandInAddress, wordsForLink } from '#core/search/address.ts';

/** The name of the message, by which a framing page knows it among others. */
const MESSAGE = 'mail-note-height';

// The height is no secret: whoever frames the box may know it.
const tell = () => {
  parent.postMessage({ type: MESSAGE, height: document.documentElement.offsetHeight }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);

const form = document.querySelector<HTMLFormElement>('[data-embed-search]');
const field = form?.querySelector('input');
const { action = '' } = form ?? {};
form?.addEventListener('submit', () => {
  const words = field?.value.trim() ?? '';
  // A field without a name is not sent. What may tell who somebody is stays here: of such a line the codes alone go on.
  field?.removeAttribute('name');
  const carried = mayStandInAddress(words) ? words : wordsForLink(words, undefined);
  form.action = `${action}#q=${encodeURIComponent(carried)}`;
});
