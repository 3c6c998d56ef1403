import { type CategoryId } from '#core/article/categories.ts';
import type { Place } from '#core/article/vocabulary.ts';
import { categories } from './content.ts';
import { categoryHref } from './links.ts';

/** The category that explains each station of the mail's way, for the map on home. */
const CATEGORY_OF: Readonly<Record<Place, CategoryId>> = {
  'sender-app': 'sender',
  'sending-server': 'server',
  dns: 'network',
  'receiving-server': 'temporary',
  filter: 'recipient',
  mailbox: 'recipient',
  'recipient-app': 'settings',
};

const linkTo = (id: CategoryId) => ({
  href: categoryHref(id),
  label: categories.find((category) => category.id === id)?.title ?? id,
});

/** Where a press on each station of the map leads. */
export const placeLinks = Object.fromEntries(
  Object.entries(CATEGORY_OF).map(([place, id]) => [place, linkTo(id)]),
) as Record<Place, ReturnType<typeof linkTo>>;
