import type { ContentProblem } from './kinds.ts';
import type { Content, ContentFile, Rule, Surroundings } from './model.ts';
import { parseContent } from './parse.ts';
import { categories } from './rules/categories.ts';
import { changes } from './rules/changes.ts';
import { codes } from './rules/codes.ts';
import { components } from './rules/components.ts';
import { dates } from './rules/dates.ts';
import { empty } from './rules/empty.ts';
import { errorCodes } from './rules/error-codes.ts';
import { errorLists } from './rules/error-lists.ts';
import { errors } from './rules/errors.ts';
import { facts } from './rules/facts.ts';
import { files } from './rules/files.ts';
import { glossary } from './rules/glossary.ts';
import { images } from './rules/images.ts';
import { jargon } from './rules/jargon.ts';
import { length } from './rules/length.ts';
import { linkShape } from './rules/link-shape.ts';
import { links } from './rules/links.ts';
import { markup } from './rules/markup.ts';
import { moved } from './rules/moved.ts';
import { numbers } from './rules/numbers.ts';
import { permalinks } from './rules/permalinks.ts';
import { placeholders } from './rules/placeholders.ts';
import { placement } from './rules/placement.ts';
import { providers } from './rules/providers.ts';
import { rawMarkup } from './rules/raw-markup.ts';
import { reading } from './rules/reading.ts';
import { related } from './rules/related.ts';
import { repeats } from './rules/repeats.ts';
import { replies } from './rules/replies.ts';
import { searchWords } from './rules/search-words.ts';
import { sections } from './rules/sections.ts';
import { steps } from './rules/steps.ts';
import { synonyms } from './rules/synonyms.ts';
import { values } from './rules/values.ts';
import { wordings } from './rules/wordings.ts';
import { wording } from './rules/wording.ts';

const RULES: readonly Rule[] = [
  categories,
  numbers,
  permalinks,
  moved,
  changes,
  related,
  providers,
  sections,
  steps,
  components,
  placement,
  empty,
  markup,
  rawMarkup,
  images,
  links,
  linkShape,
  facts,
  errors,
  errorLists,
  errorCodes,
  placeholders,
  wordings,
  codes,
  searchWords,
  replies,
  glossary,
  dates,
  values,
  wording,
  length,
  synonyms,
  reading,
  jargon,
  repeats,
];

/**
 * Checks the whole content.
 * @param all every file below content/
 * @param around the day of the check, and what else the content is held against
 * @returns every problem at once, in no special order, and the content as far as it could be read
 */
export function checkContent(
  all: readonly ContentFile[],
  around: Surroundings,
): { problems: ContentProblem[]; content: Content } {
  const { content, problems } = parseContent(all, around);
  return {
    problems: [...files(all), ...problems, ...RULES.flatMap((rule) => rule(content))],
    content,
  };
}
