import { z } from 'zod';
import { errorSchema, originSchema } from '../error/schema.ts';
import { PLACEHOLDERS } from '../error/vocabulary.ts';
import { day } from '../source.ts';
import { address, envelope, numbered, pageAddresses } from './envelope.ts';

const { shape } = errorSchema;

/** One error of the catalogue: one cause as a program or service words it. */
export const errorEntry = z.object({
  id: z.string().describe('The permanent name in addresses and in the other catalogues.'),
  number: shape.number.describe('The permanent four-digit number.'),
  ...numbered,
  origin: z.string().describe('What says it: an id of `origins`.'),
  title: shape.title,
  meaning: shape.meaning.describe('What has happened, in one sentence.'),
  replyCodes: shape.replies.describe('Reply codes with which it comes (RFC 5321).'),
  enhancedCodes: shape.enhanced.describe(
    'Enhanced status codes with which it comes (RFC 3463); a range as 5.7.606-5.7.649.',
  ),
  otherCodes: shape.tags.describe('Codes of other forms: 0x800CCC0F, S3140.'),
  wordings: shape.wordings.describe(
    `The exact texts, whole or the part that does not vary; what differs stands as ${PLACEHOLDERS.map((name) => `<${name}>`).join(', ')}.`,
  ),
  phase: shape.phase.describe('When it is said; left out where it comes at any time.'),
  lasts: shape.lasts.describe('Whether it passes by itself.'),
  byItself: shape.byItself.describe('What happens when nobody does anything.'),
  fixOwner: shape.fixOwner.describe('Who can fix it, the likeliest first.'),
  articles: shape.articles.describe(
    'The articles that help, the best first: ids of articles.json.',
  ),
  evidence: shape.evidence.describe('What to collect before asking for help.'),
  mistakenFor: shape.mistakenFor.describe(
    'Errors that are easily mistaken for it, each with the sign.',
  ),
  wrapper: shape.wrapper.describe('A text that only wraps the real error.'),
  officialUrl: address
    .optional()
    .describe("The service's own explanation, or where a listing is looked up."),
  sources: shape.sources,
});

const origin = z.object({
  id: z.string(),
  ...originSchema.pick({ name: true, kind: true, providers: true, hosts: true, signs: true }).shape,
});

const code = z.object({
  code: z.string().describe('550, 5.1.1'),
  title: z.string(),
  meaning: z.string().optional().describe('What a server says with it, where a registry has it.'),
  articles: z
    .array(z.string())
    .describe('What to read when the wording tells nothing, the best first.'),
  errors: z.array(z.string()).describe('The errors that come with it.'),
  ...pageAddresses,
  updated: day
    .optional()
    .describe('The day on which the registry was read; left out for codes of no registry.'),
});

/** `/api/errors.json` */
export const errorsCatalogue = z.object({
  ...envelope,
  origins: z.array(origin).describe('The programs and services that say errors.'),
  errors: z.array(errorEntry),
  codes: z.array(code).describe('Reply and enhanced status codes.'),
});
