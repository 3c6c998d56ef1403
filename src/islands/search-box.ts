// Carries the words to the search page in the fragment, which no server sees.
document
  .querySelector<HTMLFormElement>('[data-search-box]')
  ?.addEventListener('submit', (event) => {
    const form = event.currentTarget as HTMLFormElement;
    const words = form.querySelector('input')?.value ?? '';
    event.preventDefault();
    location.assign(`${form.action}#${new URLSearchParams({ q: words }).toString()}`);
  });
