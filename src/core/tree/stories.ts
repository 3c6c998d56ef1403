import { z } from 'zod';
import { edgeTo, parseTrail } from './trail.ts';
import { nodeAt, remediesOf, type Tree } from './tree.ts';
import { questionsOn } from './ways.ts';

/** A case as a person tells it, and the way on which somebody who knew only the story went through the pages. */
const storySchema = z.strictObject({
  /** The writer's letter and a number. */
  id: z.string().regex(/^[a-z]-\d\d$/),
  /** As whom the person comes. */
  role: z.enum(['waiting', 'sent', 'error', 'admin', 'helper']),
  /** What the person tells. */
  story: z.string().min(20),
  /** What the person has seen, or sees when asked to look. */
  seen: z.array(z.string()).min(1),
  /** What the person does not know. */
  unknown: z.array(z.string()),
  /** The articles that would help, by whoever wrote the story; the best first. */
  articles: z.array(z.string()).min(1).max(4),
  /** The look in which the story was first walked: 1 served to mend the tree, each later one was scored once. */
  look: z.int().min(1),
  /** The answers that were given, as in the fragment of an address, without `#a=`. */
  way: z.string(),
  /** The remedies that stood at the end of the way on that day, in rank order. */
  ended: z.array(z.string()).min(1).max(4),
});

/** Stories are told once each. */
export const storiesSchema = z
  .array(storySchema)
  .refine((stories) => new Set(stories.map(({ id }) => id)).size === stories.length, {
    error: 'two stories have one id',
  });
export type Story = z.infer<typeof storySchema>;

/** How the walks of one look ended: on the day itself, and by the tree as it is now. */
export interface Score {
  readonly look: number;
  readonly stories: number;
  /** Walks that ended on a helping article as the first remedy, and as any. */
  readonly first: number;
  readonly any: number;
  readonly medianQuestions: number;
  /** Stories whose first remedy did not help. */
  readonly missed: readonly string[];
  /** The same answers by the tree of today: an answer that is gone counts as missed. */
  readonly now: { readonly first: number; readonly any: number };
}

/** Scores the recorded walks, look by look. */
export function scoreStories(tree: Tree, stories: readonly Story[]): readonly Score[] {
  const looks = [...new Set(stories.map(({ look }) => look))].toSorted((a, b) => a - b);
  return looks.map((look) => {
    const walks = stories.filter((story) => story.look === look);
    const lengths = walks
      .map(({ way }) => questionsOn(tree, { steps: stepsOf(way) }))
      .toSorted((a, b) => a - b);
    const helps = (story: Story, ended: readonly string[]) =>
      ended.some((slug) => story.articles.includes(slug));
    const first = walks.filter((story) => helps(story, story.ended.slice(0, 1)));
    const now = walks.map((story) => ({ story, ended: remediesOn(tree, story) }));
    return {
      look,
      stories: walks.length,
      first: first.length,
      any: walks.filter((story) => helps(story, story.ended)).length,
      medianQuestions: lengths[lengths.length >> 1] ?? 0,
      missed: walks.filter((story) => !first.includes(story)).map(({ id }) => id),
      now: {
        first: now.filter(({ story, ended }) => helps(story, ended.slice(0, 1))).length,
        any: now.filter(({ story, ended }) => helps(story, ended)).length,
      },
    };
  });
}

/** A story's way holds the answers as an address does. */
const stepsOf = (way: string) => parseTrail(`#a=${way}`);

/** Gives the remedies to which a story's answers lead now; none where the tree no longer knows one of them. */
function remediesOn(tree: Tree, { way }: Story): readonly string[] {
  const steps = stepsOf(way);
  const follows = steps.every(
    (step, i) => i === steps.length - 1 || edgeTo(tree, step) === steps[i + 1]?.at,
  );
  const last = steps.at(-1);
  const end = follows && last ? edgeTo(tree, last) : undefined;
  const node = end && nodeAt(tree, end);
  return node?.kind === 'outcome' ? remediesOf(node).map(({ article }) => article) : [];
}
