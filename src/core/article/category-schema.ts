import { z } from 'zod';
import { CATEGORY_IDS } from './categories.ts';
import { PLACES } from './vocabulary.ts';

/** One category of causes (`content/categories.yaml`). */
export const categorySchema = z.strictObject({
  /** The heading of its page. */
  title: z.string().trim().min(1).max(30, '30文字までにします'),
  /** A few words for lists and the map: what the reader sees. */
  short: z.string().trim().min(1).max(24, '24文字までにします'),
  /** One paragraph: is it this? */
  is: z.string().trim().min(1).max(240, '240文字までにします'),
  /** The stations of the mail's way at which its causes lie. */
  stopsAt: z.array(z.enum(PLACES)).min(1),
});

export type Category = z.infer<typeof categorySchema>;

/** All nine, in the order of the file, which is the order of the site. */
export const categoriesSchema = z.strictObject(
  Object.fromEntries(CATEGORY_IDS.map((id) => [id, categorySchema])) as Record<
    (typeof CATEGORY_IDS)[number],
    typeof categorySchema
  >,
);
