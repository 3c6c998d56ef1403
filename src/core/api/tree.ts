import { z } from 'zod';
import { AUDIENCES } from '../article/vocabulary.ts';
import { BRANCH_IDS } from '../tree/types.ts';
import { envelope, pageAddresses } from './envelope.ts';

const key = z.string().describe('The permanent name: `<branch>/<node>`.');
const remedy = z.object({
  article: z.string().describe('An id of articles.json.'),
  because: z.string(),
});

const node = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    key,
    heading: z.string().describe('The question.'),
    hint: z.string().optional().describe('Where to look.'),
    ...pageAddresses,
  }),
  z.object({
    kind: z.literal('look'),
    key,
    heading: z.string().describe('How to find out what a question asks.'),
    of: key.describe('The question whose answers lead on from here, too.'),
    ways: z.array(z.object({ in: z.string(), way: z.string() })),
    ...pageAddresses,
  }),
  z.object({
    kind: z.literal('outcome'),
    key,
    heading: z.string().describe('What was found.'),
    why: z.string(),
    remedies: z.array(remedy).min(1).describe('In rank order.'),
    otherwise: z.string().describe('What to do when none of them helps.'),
    counterpart: z
      .object({
        for: z.enum(AUDIENCES),
        article: z.string().describe('The article whose steps for that audience help.'),
        say: z.string().describe('What to tell them.'),
      })
      .optional()
      .describe('The same case as the other party sees it.'),
    ...pageAddresses,
  }),
]);

const edge = z.object({
  from: key,
  answer: z
    .string()
    .describe('The permanent key of the answer; `unsure` for those who cannot tell.'),
  label: z.string(),
  hint: z.string().optional(),
  to: key,
});

/** `/api/tree.json` */
export const treeCatalogue = z.object({
  ...envelope,
  start: key.describe('The first question.'),
  branches: z.array(
    z.object({
      id: z.enum(BRANCH_IDS),
      title: z.string(),
      start: key.describe('Where jumps from other branches arrive.'),
    }),
  ),
  nodes: z.array(node),
  edges: z
    .array(edge)
    .describe('Every answer; those of one node stand together, in the order of its page.'),
  moved: z
    .array(z.object({ from: key, to: key }))
    .describe('Nodes that were renamed: the old key and the new one.'),
});
