import type { ContentProblem } from '../kinds.ts';
import { COMPONENTS } from '../components.ts';
import { attribute, type Component, componentsOf, lineOf } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { suggest } from '../suggest.ts';

const NAMES = Object.keys(COMPONENTS);

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
  if (NAMES.includes(name)) return [];
  return [
    {
      kind: 'component-unknown',
      file: path,
      line: lineOf(component),
      what: `<${name}> という部品はありません。HTMLのタグも使えません。`,
      fix:
        name.toLowerCase() === 'img'
          ? '画像は ![何が写っているか](/名前.png) と書きます。'
          : suggest(name, NAMES, '使える部品'),
    },
  ];
}

function attributes(
  { path }: ArticleFile,
  component: Component,
  services: readonly string[],
): ContentProblem[] {
  const name = component.name ?? '';
  const rule = COMPONENTS[name];
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
    if (key in rule.attributes) return [];
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
        : [
            problem(
              `<${name}> に ${key}="…" がありません。`,
              `<${name} ${key}="…"> と、"…" の中に値を書きます。`,
            ),
          ];
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
