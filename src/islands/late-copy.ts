// What copies for agents is loaded when somebody comes near it: most readers never need it.
const NEAR = '[data-copy-menu], [data-copy]';
const load = () => import('./copy-menu.ts');
const closest = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** Where the texts stand; their place on the page is what is left when nothing could be loaded. */
const showTexts = () => document.querySelector('#copy')?.scrollIntoView();

for (const type of ['pointerover', 'focusin'])
  addEventListener(type, (event) => {
    if (closest(event, NEAR)) void load().catch(() => undefined);
  });

addEventListener('click', (event) => {
  const control = closest(event, '[data-copy]');
  if (!control || event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  load().then(({ copyOf }) => copyOf(control), showTexts);
});

/** A link to the texts opens the menu, from which they are copied. */
const follow = () => {
  if (location.hash === '#copy') void load().then(({ openMenu }) => openMenu(), showTexts);
};
follow();
addEventListener('hashchange', follow);
