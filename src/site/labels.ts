import type { TocEntry } from '#core/article/body.ts';
import type { Article } from '#core/article/schema.ts';
import { SECTIONS } from '#core/article/sections.ts';
import type { Audience } from '#core/article/vocabulary.ts';
import { words } from '../words.ts';

/** Gives who can fix it, in words, the likeliest first. */
export const owners = ({ fixOwner }: Pick<Article, 'fixOwner'>) =>
  fixOwner.map((owner) => words.fixOwner[owner]).join('、');

/** Gives how long the quickest cure takes, or how long to wait, in words. */
export const time = ({ fixOwner, minutes }: Pick<Article, 'fixOwner' | 'minutes'>) =>
  fixOwner[0] === 'wait' ? words.waitMinutes(minutes) : words.minutes(minutes);

/** Gives the heading to which a line of an article's contents leads. */
export const contentsLabel = ({ id }: TocEntry) =>
  SECTIONS.find((section) => section.id === id)?.heading ??
  words.audience[id.replace('steps-', '') as Audience];
