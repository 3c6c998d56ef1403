import { AUDIENCES, FIGURES, SERVICE_VIEWS } from '../article/vocabulary.ts';

/** What may stand in an attribute: any text, or a word of a list; `many` takes several words with spaces between. */
interface Attribute {
  readonly words?: readonly string[];
  readonly optional?: true;
  readonly many?: true;
}

/** What an article may say about a component. */
interface ComponentRule {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** It stands within a line of text; all others stand on lines of their own. */
  readonly inline?: true;
}

/**
 * The components of an article (docs/editing.md §4).
 * The words of `only` and the ids of facts depend on the content: rules/facts.ts and rules/components.ts look at them.
 */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Steps: { attributes: { for: { words: AUDIENCES } } },
  Step: { attributes: { id: {} } },
  Fact: { attributes: { id: {} }, inline: true },
  Services: {
    attributes: { show: { words: SERVICE_VIEWS }, only: { optional: true, many: true } },
  },
  Note: { attributes: { kind: { words: ['caution', 'hint'] } } },
  Variant: { attributes: { of: {} } },
  Figure: { attributes: { name: { words: FIGURES } } },
};
