import { articleCases } from './articles.ts';
import type { Case } from './case.ts';
import { causeCases } from './causes.ts';
import { emptyCases } from './empty.ts';
import { errorCases } from './errors.ts';
import { fileCases } from './files.ts';
import { imageCases } from './images.ts';
import { linkShapeCases } from './link-shape.ts';
import { linkCases } from './links.ts';
import { markupCases } from './markup.ts';
import { changeCases, moveCases } from './moves.ts';
import { orderCases } from './order.ts';
import { rawMarkupCases } from './raw-markup.ts';
import { replyCases } from './replies.ts';
import { searchWordCases } from './search-words.ts';
import { slipCases } from './slips.ts';
import { valueCases } from './values.ts';
import { wordingCases } from './wording.ts';

/** All cases. */
export const cases: readonly Case[] = [
  ...fileCases,
  ...slipCases,
  ...articleCases,
  ...markupCases,
  ...linkCases,
  ...wordingCases,
  ...valueCases,
  ...imageCases,
  ...orderCases,
  ...rawMarkupCases,
  ...emptyCases,
  ...linkShapeCases,
  ...causeCases,
  ...errorCases,
  ...searchWordCases,
  ...moveCases,
  ...changeCases,
  ...replyCases,
];
