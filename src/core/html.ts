const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Gives the text of rendered HTML: tags dropped, the five characters that HTML escapes restored, nothing else decoded. */
export const textOfHtml = (html: string) =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** Gives the text of rendered HTML with a line for each block: what a ticket system or a mail holds as HTML. */
export const linesOfHtml = (html: string): string =>
  textOfHtml(html.replace(/<(?:br|p|div|tr|li)\b/gi, '\n<br'));

/** Gives a text as it stands in HTML and XML, also within an attribute. */
export const escapeHtml = (text: string) =>
  text.replace(/[<>"&]/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '&': '&amp;',
};
