import { z } from 'zod';

const text = z.string().trim().min(1, '空です');

/** One term (`content/glossary.yaml`: id → term). */
export const termSchema = z.strictObject({
  /** The term as articles write it. */
  term: text,
  /** How it is read, in hiragana: the list is sorted by it. */
  reading: z.string().regex(/^[ぁ-んー]+$/, 'ひらがなで書きます'),
  /** Other spellings that mean the same. */
  also: z.array(text).default([]),
  /** What it is, in one or two plain sentences. */
  is: text.max(120, '120文字までにします'),
  /** The article that says more. */
  article: z.string().optional(),
});

/** The whole of `content/glossary.yaml`. */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'idは英小文字・数字・ハイフンで書きます'),
  termSchema,
);

export type Term = z.infer<typeof termSchema>;
