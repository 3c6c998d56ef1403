import { z } from 'zod';
import { categorySchema } from '../article/category-schema.ts';
import { CATEGORY_IDS } from '../article/categories.ts';
import { articleSchema } from '../article/schema.ts';
import { AUDIENCES } from '../article/vocabulary.ts';
import { placeholderSchema } from '../ticket/reply-schema.ts';
import { address, envelope, numbered, pageAddresses } from './envelope.ts';

const { shape } = articleSchema;

/** A place in an article: its anchor on the page and its short address. */
const place = {
  url: address.describe('The place on the page.'),
  shortUrl: address.describe('The permanent short address of the place.'),
};

const section = z.object({
  key: z.string().describe('The permanent key: the last part of the short address.'),
  heading: z.string(),
  ...place,
});

const step = z.object({
  key: z.string().describe('The permanent key, unique in the article, never used again.'),
  audience: z.enum(AUDIENCES).describe('For whom the step is.'),
  text: z.string().describe('The first paragraph, as plain text.'),
  ...place,
});

const replies = z.object({
  asker: z.string().describe('To the person who asked.'),
  other: z.string().describe('To be passed on to the other party.'),
  admin: z.string().describe('To the administrator or the provider.'),
});

/** One article of the catalogue. */
export const articleEntry = z.object({
  id: z.string().describe('The slug: the permanent name in addresses and in the other catalogues.'),
  number: shape.number.describe('The permanent number.'),
  ...numbered,
  category: z.enum(CATEGORY_IDS),
  title: shape.title,
  lead: shape.lead.describe('What is happening, and what to do first.'),
  symptoms: shape.symptoms.describe('Phrases with which readers describe it.'),
  messages: shape.messages.describe('Texts on the screen or in a returned mail that lead here.'),
  synonyms: shape.synonyms.describe('Other words under which it is searched for.'),
  common: shape.common.describe('One of the cases with which most readers come.'),
  audiences: shape.audiences.describe('For whom there are steps.'),
  fixOwner: shape.fixOwner.describe('Who can fix it, the likeliest first; `wait` mends by itself.'),
  minutes: shape.minutes.describe(
    'Minutes that the quickest cure takes; how long to wait where `fixOwner` begins with `wait`.',
  ),
  stopsAt: shape.stopsAt.describe("The stations of the mail's way at which it stops."),
  related: shape.related.describe(
    'Articles that are easily mistaken for this one, each with the sign.',
  ),
  evidence: shape.evidence.describe('What to collect before asking for help.'),
  sections: z.array(section),
  steps: z.array(step).describe('In the order of the page.'),
  sources: shape.sources,
  reviewed: shape.reviewed.describe('The day on which it was last read against its sources.'),
  reviewBy: shape.reviewBy.describe('The day by which it must be read again.'),
  replies: replies
    .optional()
    .describe('Polite texts to send; what stands between 《 and 》 is to be filled in.'),
});

/** `/api/articles.json` */
export const articlesCatalogue = z.object({
  ...envelope,
  categories: z.array(
    z.object({
      id: z.enum(CATEGORY_IDS),
      title: categorySchema.shape.title,
      is: categorySchema.shape.is.describe('Is it this? One paragraph.'),
      ...pageAddresses,
    }),
  ),
  placeholders: z
    .array(z.object(placeholderSchema.shape))
    .describe('What replies leave open as 《name》, and what to fill in.'),
  articles: z.array(articleEntry).describe('By number.'),
});
