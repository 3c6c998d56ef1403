import type { Nodes, Root } from 'mdast';
import { sectionIdOf } from '../../article/sections.ts';
import type { ContentProblem } from '../kinds.ts';
import { componentRule } from '../components.ts';
import { isComponent, lineOf, textOf, walk } from '../mdx.ts';
import type { Content } from '../model.ts';

/**
 * Components stand where they can be shown: Steps in the section of the cure, Step right in Steps and nothing else there,
 * and what is a block on lines of its own.
 */
export function placement({ articles }: Content): ContentProblem[] {
  return articles.flatMap(({ path, body }) => {
    if (!body) return [];
    const inCure = cureNodes(body);
    return [...walk(body)].flatMap(({ node, ancestors }): ContentProblem[] => {
      const fault = faultOf(node, ancestors, inCure);
      return fault ? [{ kind: 'component-place', file: path, line: lineOf(node), ...fault }] : [];
    });
  });
}

function faultOf(
  node: Nodes,
  ancestors: readonly Nodes[],
  inCure: ReadonlySet<Nodes>,
): { what: string; fix: string } | undefined {
  const parent = ancestors.at(-1);
  const inSteps = parent && isComponent(parent) && parent.name === 'Steps';
  if (!isComponent(node)) {
    if (!inSteps) return undefined;
    return {
      what: '<Steps> の中に、<Step> に入っていない文があります。',
      fix: '文を <Step id="…"> に入れるか、<Steps> の外に出します。',
    };
  }
  const rule = componentRule(node.name ?? '');
  if (node.type === 'mdxJsxTextElement' && rule && !rule.inline) {
    return {
      what: `<${node.name}> が文の途中にあります。`,
      fix: 'タグの行と文の行を分け、その間を1行あけます。',
    };
  }
  if (node.name === 'Steps' && !ancestors.concat(node).some((each) => inCure.has(each))) {
    return {
      what: '<Steps> が「直す手順」の節の外にあります。',
      fix: '「## 直す手順」の節に移します。',
    };
  }
  if (node.name === 'Step' && !inSteps) {
    return {
      what: '<Step> が <Steps> のすぐ内側にありません。',
      fix: '<Steps for="…"> と </Steps> の間に書きます。',
    };
  }
  if (node.name !== 'Step' && inSteps) {
    return {
      what: `<Steps> の中に <${node.name}> があります。`,
      fix: '<Step id="…"> の中に入れるか、<Steps> の外に出します。',
    };
  }
  return undefined;
}

/** The blocks under the heading of the cure. */
function cureNodes(body: Root): Set<Nodes> {
  let inside = false;
  return new Set(
    body.children.filter((node) => {
      // A section under a heading of the wrong level is a section all the same (rules/sections.ts).
      if (node.type === 'heading' && (node.depth === 2 || sectionIdOf(textOf(node)))) {
        inside = sectionIdOf(textOf(node)) === 'steps';
      }
      return inside;
    }),
  );
}
