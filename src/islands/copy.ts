// Copies the text beside a button. Buttons come hidden: without JavaScript there is nothing that does not work.
const announcer = document.createElement('p');
announcer.setAttribute('role', 'status');
announcer.className = 'sr-only';
document.body.append(announcer);

/** Gives a machine text as it is, and a list as one line an item. */
function textOf(source: Element | null | undefined): string {
  const items = [...(source?.querySelectorAll('li') ?? [])];
  return items.length > 0
    ? items.map((item) => `- ${item.textContent}`).join('\n')
    : (source?.textContent ?? '').trim();
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = button.parentElement?.querySelector('pre, [data-copy-source]');
  let words = button.dataset['copied'];
  try {
    await navigator.clipboard.writeText(textOf(source));
  } catch {
    // The clipboard is missing on plain http and in old web views, and may be refused.
    words = button.dataset['failed'];
  }
  button.textContent = words ?? '';
  announcer.textContent = words ?? '';
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
