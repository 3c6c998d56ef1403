// Says what has changed since the text for which the link was made (`?v=`), in the line that is drawn for it.
import { changesSince } from '#core/ticket/since.ts';

const line = document.querySelector<HTMLElement>('[data-changed]');
const version = new URLSearchParams(location.search).get('v');
if (line && version !== null) {
  const told = [...document.querySelectorAll<HTMLElement>('[data-changes] > li')].map((item) => ({
    day: item.dataset['day'] ?? '',
    what: item.querySelector('span')?.textContent ?? '',
  }));
  const since = changesSince(version, told);
  line.querySelector('span')?.replaceChildren(since.map(({ what }) => what).join(''));
  line.hidden = since.length === 0;
}
