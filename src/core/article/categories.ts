/** The nine categories of causes, in the order of the site. One MDX collection each; the hundreds digit of an article's number follows this order. */
export const CATEGORY_IDS = [
  'sender',
  'recipient',
  'network',
  'server',
  'settings',
  'content',
  'route',
  'temporary',
  'other',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];
