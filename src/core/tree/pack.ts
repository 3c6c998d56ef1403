import type { QuestionTree } from './tree.ts';
import type { AskData } from './view.ts';

/** What the island loads: the lengths of phrases stand in the order of the texts, which the tree has already. */
export interface PackedAsk {
  readonly tree: QuestionTree;
  /** `2 7,4`: the lengths of each text, `,` between texts. */
  readonly phrases: string;
}

/** Gives the texts of questions and look pages whose phrases are known, each once, in the order of the tree. */
function textsOf(tree: QuestionTree): readonly string[] {
  const nodes = Object.values(tree).flatMap((branch) => Object.values(branch.nodes));
  const texts = nodes.flatMap((node) => {
    if (node.kind === 'question') return [node.ask, ...node.answers.map(({ label }) => label)];
    return node.kind === 'look' ? [node.heading] : [];
  });
  return [...new Set(texts)];
}

/** Packs what the island loads: without the texts a second time it is an eighth smaller. */
export const packAsk = ({ tree, phrases }: AskData): PackedAsk => ({
  tree,
  phrases: textsOf(tree)
    .map((text) => (phrases[text] ?? []).join(' '))
    .join(','),
});

/** Gives what was packed. */
export function unpackAsk({ tree, phrases }: PackedAsk): AskData {
  const lengths = phrases.split(',');
  const entries = textsOf(tree).map(
    (text, i) => [text, (lengths[i] ?? '').split(' ').filter(Boolean).map(Number)] as const,
  );
  return { tree, phrases: Object.fromEntries(entries) };
}
