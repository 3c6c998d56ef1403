import { articleCases } from './articles.ts';
import type { Case } from './case.ts';
import { fileCases } from './files.ts';
import { linkCases } from './links.ts';
import { markupCases } from './markup.ts';
import { slipCases } from './slips.ts';
import { wordingCases } from './wording.ts';

/** All cases, in the order of docs/problems.md. */
export const cases: readonly Case[] = [
  ...fileCases,
  ...slipCases,
  ...articleCases,
  ...markupCases,
  ...linkCases,
  ...wordingCases,
];
