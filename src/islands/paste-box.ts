// Wakes the answers below a box for a returned mail, when a reader first puts something in.
const place = document.querySelector<HTMLElement>('[data-paste-answers]');
const box = document.querySelector<HTMLTextAreaElement>('textarea[data-paste]');
const button = document.querySelector<HTMLButtonElement>('[data-paste-ask]');

let woken = false;
async function wake(): Promise<void> {
  if (woken || !place || !box) return;
  woken = true;
  try {
    const { answerBelow } = await import('./Paste.tsx');
    await answerBelow(box, button, place, place.dataset['pasteAnswers'] ?? '/');
  } catch {
    woken = false;
    place.querySelector('[hidden]')?.removeAttribute('hidden');
  }
}

box?.addEventListener('input', () => void wake());
button?.addEventListener('click', () => void wake());
// Back may bring a text again.
if (box && box.value !== '') void wake();
