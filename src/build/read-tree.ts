import type { Content, ContentFile } from '../core/content/model.ts';
import type { Problem } from '../core/problem.ts';
import { lostNodes } from '../core/tree/addresses.ts';
import { dottedNames } from '../core/content/rules/values.ts';
import { checkProse } from '../core/tree/check-prose.ts';
import { checkTree } from '../core/tree/check-tree.ts';
import type { Tree } from '../core/tree/tree.ts';

/**
 * Reads the branches of content/tree and checks them. Editors write them as TypeScript: a slip of the pen there is a problem like
 * any other, with its file and line, and hides none of the others.
 * @returns the tree, unless its files cannot be read, and all problems
 */
export async function readTree(
  files: readonly ContentFile[],
  { articles, providers, lock, moved }: Content,
): Promise<{ tree?: Tree; problems: readonly Problem[] }> {
  const texts = new Map(
    files
      .filter(({ path }) => path.startsWith('content/tree/'))
      .map((file) => [file.path, file.text]),
  );
  const audiences = new Map(
    articles.map(({ slug, fields }) => [slug, fields.audiences ?? []] as const),
  );
  try {
    const { tree } = await import('#content/tree/index.ts');
    return {
      tree,
      problems: [
        ...checkTree(tree, audiences, texts),
        ...checkProse(tree, dottedNames({ providers }), texts),
        ...lostNodes(
          tree,
          lock,
          moved.map(({ from }) => from),
        ),
      ],
    };
  } catch (error) {
    return { problems: [syntaxProblem(error)] };
  }
}

/** Node names the place of what it cannot read in the first lines of the stack. */
function syntaxProblem(error: unknown): Problem {
  const { stack = String(error), message = '' } = error instanceof Error ? error : {};
  const [, file = 'content/tree', line] =
    /(content[\\/]tree[\\/][\w-]+\.ts):(\d+)/.exec(stack) ?? [];
  return {
    kind: 'tree-syntax',
    file: file.replaceAll('\\', '/'),
    ...(line && { line: Number(line) }),
    what: `TypeScriptとして読めません(${message.split('\n')[0]?.trim() ?? ''})。`,
    fix: 'この行か、すぐ前の行の、かっこ、コンマ、引用符を確かめてください。',
  };
}
