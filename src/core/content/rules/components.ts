import type { ContentProblem } from '../kinds.ts';
import { componentRule } from '../components.ts';
import { foreign } from '../foreign-tags.ts';
import { attribute, type Component, componentsOf, lineOf } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { suggest } from '../suggest.ts';

/** Components are those of the house, with the attributes that they have and words that they know. */
export function components({ articles, providers }: Content): ContentProblem[] {
  const services = providers.map(({ id }) => id);
  return articles.flatMap((article) =>
    componentsOf(article.body).flatMap((component) => [
      ...unknown(article, component),
      ...attributes(article, component, services),
    ]),
  );
}

function unknown({ path }: ArticleFile, component: Component): ContentProblem[] {
  const name = component.name ?? '';
  if (componentRule(name)) return [];
  return [
    {
      kind: 'component-unknown',
      file: path,
      line: lineOf(component),
      ...foreign(name),
    },
  ];
}

function attributes(
  { path }: ArticleFile,
  component: Component,
  services: readonly string[],
): ContentProblem[] {
  const name = component.name ?? '';
  const rule = componentRule(name);
  if (!rule) return [];
  const problem = (what: string, fix: string): ContentProblem => ({
    kind: 'component-attribute',
    file: path,
    line: lineOf(component),
    what,
    fix,
  });

  const extra = component.attributes.flatMap((entry) => {
    const key = entry.type === 'mdxJsxAttribute' ? entry.name : '{…}';
    if (Object.hasOwn(rule.attributes, key)) return [];
    const allowed = Object.keys(rule.attributes);
    return [
      problem(
        `<${name}> に「${key}」という属性はありません。`,
        suggest(key, allowed, '使える属性'),
      ),
    ];
  });
  const wrong = Object.entries(rule.attributes).flatMap(([key, { words, optional, many }]) => {
    const value = attribute(component, key);
    if (value === undefined || value.trim() === '') {
      const written = component.attributes.some((entry) => 'name' in entry && entry.name === key);
      return optional && !written
        ? []
        : [problem(`<${name}> に ${key}="…" がありません。`, howToWrite(name, key))];
    }
    const allowed = key === 'only' ? services : words;
    return (many ? value.split(/\s+/) : [value])
      .filter((word) => allowed && !allowed.includes(word))
      .map((word) =>
        problem(
          `<${name}> の ${key} に「${word}」という値はありません。`,
          suggest(word, allowed ?? [], '使える値'),
        ),
      );
  });
  return [...extra, ...wrong];
}

/** The words that an attribute may have, and its component's tag as an example. */
function howToWrite(name: string, key: string): string {
  const rule = componentRule(name);
  const { words, is = '' } = rule?.attributes[key] ?? {};
  return `${words ? `使える値: ${words.join(', ')}。` : is}例: ${rule?.example}`;
}
