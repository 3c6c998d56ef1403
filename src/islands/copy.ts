import { checklist } from '#core/ticket/checklist.ts';

// Copies the text beside a button. Buttons come hidden: without JavaScript there is nothing that does not work.
const announcer = document.createElement('p');
announcer.setAttribute('role', 'status');
announcer.className = 'sr-only';

/** Gives a machine text as it is, and a list of what to collect as one to fill in. */
function textOf(source: Element | null | undefined): string {
  const items = [...(source?.querySelectorAll('li') ?? [])];
  return items.length > 0
    ? checklist(items.map(({ textContent }) => textContent))
    : (source?.textContent ?? '').trim();
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = button.parentElement?.querySelector('pre, [data-copy-source]');
  // Emptied first, so that the same words are announced again.
  announcer.textContent = '';
  try {
    await navigator.clipboard.writeText(textOf(source));
    announcer.textContent = button.dataset['copied'] ?? '';
    button.textContent = announcer.textContent;
  } catch {
    // The clipboard is missing on plain http and in old web views, and may be refused: the text is selected instead.
    if (source) getSelection()?.selectAllChildren(source);
    announcer.textContent = button.dataset['failed'] ?? '';
  }
}

const buttons = document.querySelectorAll<HTMLButtonElement>('button.copy');
if (buttons.length > 0) document.body.append(announcer);
for (const button of buttons) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
