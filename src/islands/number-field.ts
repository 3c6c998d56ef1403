// Opens the page whose number was typed. What reads the number is loaded with the first one.
const form = document.querySelector<HTMLFormElement>('[data-number-field]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = form.querySelector('input')?.value.trim() ?? '';
  import('./open-number.ts')
    .then(({ openNumber }) => openNumber(form))
    .catch(() => {
      // The page that is not there says what may be wrong with the number.
      if (/^[0-9]{3,4}[a-z]?$/i.test(typed))
        location.assign(`${form.dataset['numberField'] ?? '/'}k/${typed}/`);
    });
});
