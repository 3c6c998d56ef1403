// Opens the search over the page, by its link or by "/". The link leads to the search page where that does not work.
const link = document.querySelector<HTMLAnchorElement>('a[data-open-search]');
/** The field of a page that has one of its own. */
const field = () => document.querySelector<HTMLElement>('main [role="search"] input');

async function open(): Promise<void> {
  if (!link) return;
  const own = field();
  if (own) {
    own.focus();
    return;
  }
  try {
    const { openSearch } = await import('./SearchDialog.tsx');
    await openSearch(link.dataset['openSearch'] ?? '/');
  } catch {
    location.assign(link.href);
  }
}

link?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  void open();
});
