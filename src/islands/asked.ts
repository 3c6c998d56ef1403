// All that a search needs once something is asked, as one file: pages show their fields without it.
export { withFullText } from './find.ts';
export { answerOf, prepare } from './own-search.ts';
