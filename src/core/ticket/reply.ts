/** Who a reply is written to: the person who asked, the other party of the mail, the administrator or provider. */
export const RECEIVERS = ['asker', 'other', 'admin'] as const;
export type Receiver = (typeof RECEIVERS)[number];

/** The replies of one article, as they are written: with 《placeholders》 and `{url}`. */
export type Replies = Readonly<Record<Receiver, string>>;

/** A reply has at most so many characters, its addresses filled in: it goes into a ticket. */
export const LONGEST_REPLY = 600;

const PLACEHOLDER = /《[^《》]*》/g;
/** `{url}`, or `{url:verify}` for a place: a section, or a step by its key. */
const ADDRESS = /\{url(?::([a-z0-9-]+))?\}/g;

/** Gives what an agent still fills in, 《お客様名》, each once in the order of the text. */
export const openPlaceholders = (text: string): readonly string[] => [
  ...new Set(text.match(PLACEHOLDER)),
];

/** Gives the places of the article that a reply names: `verify`, a step's key. */
export const placesNamed = (text: string): readonly string[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ 1: place }) => place ?? []);

/**
 * Fills the addresses into a reply.
 * @param addressOf gives the short address of the article, or of a place in it
 * @returns the text as it is pasted, with its placeholders and without a line break at its end
 */
export const fillReply = (text: string, addressOf: (place?: string) => string): string =>
  text.replace(ADDRESS, (_, place?: string) => addressOf(place)).trimEnd();

/** Covers what is no sentence of a reply, character by character: addresses and placeholders. */
export const coverMarks = (text: string, cover: string): string =>
  text
    .replace(ADDRESS, (mark) => cover.repeat(mark.length))
    .replace(PLACEHOLDER, (mark) => cover.repeat(mark.length));
