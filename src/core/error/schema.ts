import { z } from 'zod';
import { FIX_OWNERS } from '../article/vocabulary.ts';
import { day, SURENESS } from '../source.ts';
import { ORIGIN_KINDS, PERSISTENCES, PHASES } from './vocabulary.ts';

const text = z.string().trim().min(1, '空です');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '英小文字・数字・ハイフンだけで書きます');

/** A reply code of a failure (RFC 5321 §4.2): "550". */
const reply = z.string().regex(/^[2-5]\d\d$/, '550 のように3桁の数字を " " で囲んで書きます');

/** An enhanced status code (RFC 3463), or a range of its details: "5.7.1", "5.7.606-5.7.649". */
const enhanced = z
  .string()
  .regex(
    /^[245]\.\d{1,3}\.\d{1,3}(-[245]\.\d{1,3}\.\d{1,3})?$/,
    '5.7.1 か 5.7.606-5.7.649 の形で書きます',
  );

/** One cause as a program or service words it (`content/errors/<program or service>/<id>.yaml`). */
export const errorSchema = z.strictObject({
  /** The permanent four-digit number, from 1001 on. */
  number: z.number().int().min(1001).max(9999),
  /** What it means, in the reader's words: the heading of its page. */
  title: text.max(40, '40文字までにします'),
  /** What has happened, in one plain sentence. */
  meaning: text.max(120, '120文字までにします'),
  /** The reply codes with which it comes. */
  replies: z.array(reply).default([]),
  /** The enhanced status codes with which it comes. */
  enhanced: z.array(enhanced).default([]),
  /** Codes of other forms: 0x800CCC0F, S3140, TSS04. */
  tags: z.array(text).default([]),
  /** The exact texts, whole or the part that does not vary; `<address>` and the like stand for what differs. */
  wordings: z.array(text).default([]),
  /** When it is said; left out where it comes at any time. */
  phase: z.enum(PHASES).optional(),
  /** Whether it passes by itself. */
  lasts: z.enum(PERSISTENCES),
  /** What happens when nobody does anything; left out where `lasts` says it all. */
  byItself: text.max(80, '80文字までにします').optional(),
  /** Who can fix it, the likeliest first. */
  fixOwner: z.array(z.enum(FIX_OWNERS)).min(1),
  /** The articles that help, the best first. */
  articles: z.array(id).min(1),
  /** What to collect before asking for help; left out where the first article's list is enough. */
  evidence: z.array(text).default([]),
  /** Errors that are easily mistaken for this one, each with the sign that tells them apart. */
  mistakenFor: z.array(z.strictObject({ error: id, when: text })).default([]),
  /** A text that only wraps the real error: a returned mail's first lines, a mail program's frame. */
  wrapper: z.boolean().default(false),
  /** Where one may look up or take away a listing, or read the service's own explanation. */
  page: z.url('URLを https:// から書きます').optional(),
  /** The pages on which it was read; when all are `unverified`, it is never more than a guess. */
  sources: z
    .array(
      z.strictObject({
        url: z.url('URLを https:// から書きます'),
        checked: day,
        sure: z.enum(SURENESS),
      }),
    )
    .min(1, '出典を1つ以上書きます'),
});

export type MailError = z.infer<typeof errorSchema>;

/** One program or service that says errors: a folder of content/errors. */
export const originSchema = z.strictObject({
  /** The name that readers know. */
  name: text,
  kind: z.enum(ORIGIN_KINDS),
  /** Its place in lists; smaller comes first. */
  order: z.number().int(),
  /** The mail service of content/providers whose page lists these errors. */
  providers: z.array(id).default([]),
  /** Ends of the names of its servers: google.com. */
  hosts: z.array(text).default([]),
  /** Words that only its texts hold: gsmtp. */
  signs: z.array(text).default([]),
});

export type Origin = z.infer<typeof originSchema>;

/** The whole of `content/error-origins.yaml`: folder → origin. */
export const originsSchema = z.record(id, originSchema);

/** One code of the registries (`content/codes.yaml`: `550`, or `X.1.1` for both classes). */
export const codeSchema = z.strictObject({
  /** What it means, in the reader's words. */
  title: text.max(40, '40文字までにします'),
  /** What a server says with it, in one or two plain sentences. */
  meaning: text.max(160, '160文字までにします'),
  /** The text of the registry, in English. */
  text: text.optional(),
  /** For an enhanced code the classes with which it is used: 2 success, 4 for a while, 5 for good. */
  classes: z.array(z.union([z.literal(2), z.literal(4), z.literal(5)])).default([]),
  /** The reply codes beside which the registry lists it. */
  replies: z.array(reply).default([]),
  /** What differs when it begins with 4 rather than 5, where that is more than trying again. */
  temporary: text.max(120, '120文字までにします').optional(),
  /** What to read when the wording tells nothing, the best first; empty for codes of success. */
  articles: z.array(id).default([]),
  /** Where it is defined: RFC 5321. */
  reference: text,
  source: z.url('URLを https:// から書きます'),
  checked: day,
  sure: z.enum(SURENESS),
});

export type Code = z.infer<typeof codeSchema>;

/** The whole of `content/codes.yaml`. */
export const codesSchema = z.record(
  z.string().regex(/^([2-5]\d\d|X\.\d{1,3}\.\d{1,3})$/, '550 か X.1.1 の形で書きます'),
  codeSchema,
);
