const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Undoes the escaping of rendered text: the five characters that HTML escapes, nothing else. */
export const decode = (html: string) =>
  html.replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);
