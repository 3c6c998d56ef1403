import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';

/** Synonyms add words to the search; those that the title or a symptom has already add nothing. */
export function synonyms({ articles }: Content): ContentProblem[] {
  return articles.flatMap(({ path, front, fields }) => {
    const said = [fields.title ?? '', ...(fields.symptoms ?? [])];
    return (fields.synonyms ?? []).flatMap((word, i): ContentProblem[] => {
      const place = said.find((text) => text.includes(word));
      if (place === undefined) return [];
      return [
        {
          kind: 'synonym-repeat',
          severity: 'warning',
          file: path,
          line: front.lineAt(['synonyms', i]),
          what: `synonymsの「${word}」は、「${place}」にもう入っています。`,
          fix: '消すか、まだどこにもない言い方にします。',
        },
      ];
    });
  });
}
