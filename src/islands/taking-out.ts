// What writes found text for others, without what tells who somebody is: it comes once results are shown.
export { mask } from '#core/ticket/mask.ts';
export { foundText } from '#core/search/found-text.ts';
