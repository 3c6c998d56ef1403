import { z } from 'zod';
import { day, SURENESS } from '../source.ts';
import { AUDIENCES, FIX_OWNERS, PLACES } from './vocabulary.ts';

const sentence = z.string().trim().min(1, '空です');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '英小文字・数字・ハイフンだけで書きます');

/** One source of an article. */
const articleSource = z.strictObject({
  /** The page that was read. */
  url: z.url('URLを https:// から書きます'),
  /** What this page supports, in a few words. */
  supports: sentence,
  /** The day on which the page was read. */
  checked: day,
  /** What kind of page it is: official, standard, reported or unverified. */
  sure: z.enum(SURENESS),
});

/** A neighbour and the sign that tells it from this article. */
const neighbour = z.strictObject({
  /** The neighbour's slug. */
  article: slug,
  /** One sentence: what the reader sees when it is the neighbour. */
  when: sentence,
});

/** The front matter of an article (`content/articles/<category>/<slug>.mdx`). */
export const articleSchema = z.strictObject({
  /** The permanent number (inventory); its hundreds digit is the category. */
  number: z.number().int().min(101).max(999),
  /** The symptom in the reader's words. */
  title: sentence.max(40, '40文字までにします'),
  /** Two or three sentences: what is happening, and what to do first. */
  lead: sentence.max(160, '160文字までにします'),
  /** Phrases with which readers describe it. */
  symptoms: z.array(sentence).min(3, '読む人の言葉を3つ以上書きます'),
  /** Exact texts that readers see on the screen or in a returned mail. */
  messages: z.array(sentence).default([]),
  /** Other words under which it is searched for. */
  synonyms: z.array(sentence).default([]),
  /** One of the few cases with which most readers come: it stands on home, and first in its category. */
  common: z.boolean().default(false),
  /** For whom there are steps. */
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  /** Who can fix it, the likeliest first. */
  fixOwner: z.array(z.enum(FIX_OWNERS)).min(1),
  /** Minutes that the quickest cure takes. */
  minutes: z.number().int().min(1).max(480),
  /** The stations of the mail's way at which it stops. */
  stopsAt: z.array(z.enum(PLACES)).min(1),
  /** Articles that are easily mistaken for this one. */
  related: z.array(neighbour).min(1),
  /** What to collect before asking for help. */
  evidence: z.array(sentence).min(2, '問い合わせの前に集めるものを2つ以上書きます'),
  /** The pages that support what the article says. */
  sources: z.array(articleSource).min(1, '出典を1つ以上書きます'),
  /** The day on which the article was last read against its sources. */
  reviewed: day,
  /** The day by which it must be read again. */
  reviewBy: day,
});

export type Article = z.infer<typeof articleSchema>;
