/** Where the book lies below the base: the whole site as one HTML file, and as a PDF. */
export const BOOK_FILES = { html: 'book/mail-guide.html', pdf: 'book/mail-guide.pdf' } as const;

/** Tells whether this build makes the book: `npm run book` does, `npm run build` does not. */
export const bookWanted = process.env['BOOK'] === '1';

const placeOf = (file: string) => `data-size-of="${file}"></span>`;

/**
 * Writes how large files are into a page that has a place for each: `<span data-size-of="book/mail-guide.pdf"></span>`.
 * Throws when it has none.
 * @param sizes what is said of each file
 */
export function withSizes(html: string, sizes: ReadonlyMap<string, string>): string {
  let filled = html;
  for (const [file, size] of sizes) {
    const place = placeOf(file);
    if (!filled.includes(place)) throw new Error(`no place for the size of ${file}`);
    filled = filled.replace(place, place.replace('><', `>${size}<`));
  }
  return filled;
}
