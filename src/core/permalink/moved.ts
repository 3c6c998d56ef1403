import { z } from 'zod';
import { day } from '../source.ts';

/** One address that was published and is no page of its own any more. */
export const moveSchema = z.strictObject({
  /** The old address, as it stands in content/permalinks.lock. */
  from: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)+$/, '/articles/<slug>/ のように、/ で始めて / で終えます'),
  /** Where its readers go now: the new address, or what replaces the old page. */
  to: z
    .string()
    .regex(
      /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
      '/articles/<slug>/ か /articles/<slug>/#step-<手順のid> の形で書きます',
    ),
  /** The day on which it moved. */
  day,
  /** Why, in one sentence. */
  why: z
    .string()
    .trim()
    .max(120, '120文字までにします')
    .regex(/^[^。]+。$/, '「。」で終わる1つの文で書きます'),
  /** The page is taken back: its address says so and leads on, instead of leading on by itself. */
  withdrawn: z.boolean().default(false),
});

/** The whole of `content/moved.yaml`. */
export const movedSchema = z.array(moveSchema);

export type Move = z.infer<typeof moveSchema>;
