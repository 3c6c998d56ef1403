import { z } from 'zod';
import { day } from '../source.ts';

/** The version of the format: raised when a field is taken out or comes to mean something else, never for a new field. */
export const VERSION = 1 as const;

/** An address of the site, whole: https://… */
export const address = z.url();

/** What stands at the head of every catalogue, before its own lists. */
export const envelope = {
  $schema: address.describe('The JSON Schema of this file.'),
  version: z
    .literal(VERSION)
    .describe(
      'Raised when a field is taken out or comes to mean something else; new fields come without.',
    ),
  generated: day.describe(
    'The newest day that the content of the site names; never the day of the build.',
  ),
  site: z.object({
    name: z.string().describe('The name of the site.'),
    url: address.describe('Its home page.'),
  }),
};

/** The addresses of a page of the site. */
export const pageAddresses = {
  url: address.describe('The page.'),
  markdownUrl: address.describe('The same page as Markdown.'),
};

/** What a page with a number has besides: articles and error messages. */
export const numbered = {
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .describe('The check letter of the number: 207 is read aloud and typed as 207C.'),
  ...pageAddresses,
  shortUrl: address.describe('The permanent short address, with the check letter.'),
  updated: day.describe(
    'The day of the text: the latest on which it was read against its sources or its advice was changed. As `?v=` of a short address it says which text was seen.',
  ),
};
