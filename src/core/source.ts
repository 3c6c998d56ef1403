import { z } from 'zod';

/** How sure a statement is: the vendor's own page, an RFC or registry, a secondary page, or not confirmed. */
export const SURENESS = ['official', 'standard', 'reported', 'unverified'] as const;

/** Tells whether YYYY-MM-DD is a day of the calendar; Date.parse alone would take 31 November for 1 December. */
function isOnCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as editors write it: 2026-11-24. Some YAML readers make a Date of it; it is text again afterwards. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '日付は 2026-11-24 の形で書きます')
    .refine(isOnCalendar, '暦にない日付です'),
);

const provenance = {
  /** The page on which it was read. */
  source: z.url('URLを https:// から書きます'),
  /** The day on which the page was read. */
  checked: day,
  /** What kind of page it is. */
  sure: z.enum(SURENESS),
  /** A caveat that readers must see beside the value. */
  note: z.string().optional(),
};

/** A value with its source: `{ value, source, checked, sure, note? }`. */
export function known<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...provenance });
}

/** A value that official pages do not tell; `source` is the official page to ask, `checked` the day on which it was last looked for. */
export const unknownValue = z.strictObject({
  unknown: z.literal(true),
  source: provenance.source,
  checked: provenance.checked,
  note: z.string().optional(),
});

/** A value with its source, or the statement that it is not known. */
export function knownOrUnknown<T extends z.ZodType>(value: T) {
  return z.union([known(value), unknownValue]);
}

export type Provenance = z.infer<z.ZodObject<typeof provenance>>;
