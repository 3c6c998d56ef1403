import { z } from 'zod';

/** Where a line of YAML was joined to the next one, a space stands between Japanese: then the text was no block. */
const JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」] +[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「]/u;

// Not trimmed: the lines are counted for problems, and the line break at its end tells a block.
const reply = z
  .string()
  .refine((text) => text.trim() !== '', '文面を書きます')
  .refine(
    (text) => !JOINED.test(text),
    '| のあとに改行して、行ごとに書きます。日本語の間に空白は入れません',
  );

/** One file of `content/replies`: what an agent sends to each receiver. */
export const repliesSchema = z.strictObject({ asker: reply, other: reply, admin: reply });

/** One name that a reply may leave open. */
export const placeholderSchema = z.strictObject({
  /** The name, as it stands between 《 and 》. */
  name: z.string().regex(/^[^\s《》{}]+$/, '空白とかっこを使わずに書きます'),
  /** What the agent fills in. */
  hint: z.string().trim().min(1, '何を入れるかを書きます'),
});

/** The whole of `content/placeholders.yaml`. */
export const placeholdersSchema = z.array(placeholderSchema).min(1);
