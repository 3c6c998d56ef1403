import { z } from 'zod';
import { day } from '../source.ts';

/** One change of advice: what a reader of the text before it has to know. */
export const changeSchema = z.strictObject({
  /** The day on which the text was changed. */
  day,
  /** The slug of the article. */
  article: z.string(),
  /** What has changed, in one sentence. */
  what: z
    .string()
    .trim()
    .min(1, '空です')
    .max(120, '120文字までにします')
    .regex(/^[^。]+。$/, '「。」で終わる1つの文で書きます'),
});

/** The whole of `content/changes.yaml`, the latest first. */
export const changesSchema = z.array(changeSchema);

export type Change = z.infer<typeof changeSchema>;
