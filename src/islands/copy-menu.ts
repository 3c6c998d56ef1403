// The copy menu of articles, errors and outcomes, and the numbers of steps that are copied as addresses.
import { openPlaceholders } from '#core/ticket/reply.ts';

const menuOf = () => document.querySelector<HTMLDetailsElement>('[data-copy-menu]');
const textBlock = (name: string) => document.querySelector(`[data-text="${name}"]`);

/** Puts a text where the words of the settings have a mark. */
const fill = (words: string | undefined, marks: Readonly<Record<string, string>>) =>
  (words ?? '').replace(/\{(\w+)\}/g, (mark, name: string) => marks[name] ?? mark);

/** Says something beside a control; emptied first, so that the same words are announced again. */
function say(place: Element, text: string): void {
  const own = place.querySelector(':scope > [role="status"]');
  const status = own ?? document.createElement('p');
  status.textContent = '';
  if (!own) {
    status.setAttribute('role', 'status');
    status.className = 'text-small';
    place.append(status);
  }
  requestAnimationFrame(() => (status.textContent = text));
}

/** Copies HTML as what it is and as its source, where the browser can; anything else as plain text. */
async function write(kind: string | undefined, text: string): Promise<void> {
  if (kind === 'html' && 'ClipboardItem' in window) {
    const as = (type: string) => new Blob([text], { type });
    const item = { 'text/html': as('text/html'), 'text/plain': as('text/plain') };
    try {
      await navigator.clipboard.write([new ClipboardItem(item)]);
      return;
    } catch {
      // Some browsers know ClipboardItem and refuse HTML.
    }
  }
  await navigator.clipboard.writeText(text);
}

/** Gives the address of a step: that of the page with the step's key, before `?v=`. */
const stepAddress = (page: string, step: Element) =>
  page.replace(/(?=\?|$)/, `${step.id.replace('step-', '')}/`);

/**
 * Copies what a control is for, and says so beside it.
 * @param control a button of the menu, the report, or the number of a step
 */
export async function copyOf(control: HTMLElement): Promise<void> {
  const { copy: kind = '', replyTo } = control.dataset;
  const block = textBlock(replyTo === undefined ? kind : `${kind}-${replyTo}`);
  const words = menuOf()?.dataset ?? {};
  const step = control.closest('ol.steps > li');
  const place = step ?? control.closest('[data-copy-menu]') ?? control.parentElement;
  if (!block || !place) return;
  const whole = block.textContent;
  const text = step ? stepAddress(whole, step) : whole;
  try {
    await write(kind, text);
  } catch {
    // The clipboard is missing on plain http and in old web views, and may be refused: the text is selected instead.
    block.closest('details')?.setAttribute('open', '');
    block.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(block);
    say(place, words['failed'] ?? '');
    return;
  }
  const what = (step ? words['step'] : control.dataset['what']) ?? control.textContent;
  const open = openPlaceholders(text);
  const left = fill(words['left'], { n: String(open.length), list: open.join('、') });
  say(place, fill(words['said'], { what }) + (open.length > 0 ? left : ''));
}

/** Opens the menu and gives it the focus, at its first reply where it has one. */
export function openMenu(): void {
  const menu = menuOf();
  if (!menu) return;
  menu.open = true;
  menu.scrollIntoView({ block: 'center' });
  menu.querySelector<HTMLElement>('[data-copy="reply"], [data-copy]')?.focus();
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

addEventListener('keydown', (event) => {
  const menu = event.target instanceof Element && event.target.closest('[data-copy-menu]');
  if (!(menu instanceof HTMLDetailsElement)) return;
  const items = [...menu.querySelectorAll<HTMLElement>('summary, button')];
  if (event.key === 'Escape') {
    menu.open = false;
    items[0]?.focus();
    return;
  }
  const by = STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  menu.open = true;
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
});
