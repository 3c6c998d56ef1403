import type { Heading, Nodes } from 'mdast';
import { BODY_SECTIONS } from '../../article/sections.ts';
import type { ContentProblem } from '../kinds.ts';
import { COMPONENTS } from '../components.ts';
import { type Component, componentsOf, isComponent, lineOf, textOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';

/** Components that frame what stands between their tags. */
const FRAMES = ['Steps', 'Step', 'Note', 'Variant'];

/** Nothing is announced that does not follow: under each heading stands something, and in each frame too. */
export function empty({ articles }: Content): ContentProblem[] {
  return articles.flatMap((article) => [...sections(article), ...frames(article)]);
}

function sections({ path, body }: ArticleFile): ContentProblem[] {
  const nodes = body?.children.filter(({ type }) => type !== 'mdxjsEsm') ?? [];
  return nodes.flatMap((node, i): ContentProblem[] => {
    // A heading that is no section of the house is told as such (rules/sections.ts).
    if (node.type !== 'heading' || (node.depth === 2 && !isSection(node))) return [];
    const at = { kind: 'section-empty' as const, file: path, line: lineOf(node) };
    if (textOf(node).trim() === '') {
      return [
        {
          ...at,
          what: `${'#'.repeat(node.depth)} のあとに、見出しの文字がありません。`,
          fix: '見出しを書くか、この行を消します。',
        },
      ];
    }
    return isFollowed(node, nodes[i + 1])
      ? []
      : [
          {
            ...at,
            what: `「${textOf(node)}」の下に、何もありません。`,
            fix: mayGo(node)
              ? '中身を書くか、見出しも消します。'
              : '中身を書きます。この節は省けません。',
          },
        ];
  });
}

const isSection = (heading: Heading) => {
  const text = textOf(heading).trim();
  return text === '' || BODY_SECTIONS.some((section) => section.heading === text);
};

const mayGo = (heading: Heading) =>
  !BODY_SECTIONS.some((each) => each.heading === textOf(heading).trim() && !each.optional);

/** Under a section may stand a smaller heading first. */
const isFollowed = (heading: Heading, next: Nodes | undefined) =>
  next !== undefined && !(next.type === 'heading' && next.depth <= heading.depth);

function frames({ path, body }: ArticleFile): ContentProblem[] {
  return componentsOf(body)
    .filter(({ name }) => FRAMES.includes(name ?? ''))
    .filter((frame) => !frame.children.some(holdsSomething))
    .map((frame) => ({
      kind: 'component-empty',
      file: path,
      line: lineOf(frame),
      what: `${tagOf(frame)} の中に、何もありません。`,
      fix: `<${frame.name}> と </${frame.name}> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。`,
    }));
}

/** A component of the house within a frame is something; when it is empty itself, that is told of it. */
const holdsSomething = (child: Nodes) =>
  [...walk(child)].some(
    ({ node }) =>
      (isComponent(node) && Object.hasOwn(COMPONENTS, node.name ?? '')) ||
      ['image', 'imageReference', 'table'].includes(node.type) ||
      ('value' in node && typeof node.value === 'string' && node.value.trim() !== ''),
  );

function tagOf({ name, attributes }: Component): string {
  const told = attributes.flatMap((entry) =>
    entry.type === 'mdxJsxAttribute' && typeof entry.value === 'string'
      ? [` ${entry.name}="${entry.value}"`]
      : [],
  );
  return `<${name}${told.join('')}>`;
}
