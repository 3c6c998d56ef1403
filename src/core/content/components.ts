import { AUDIENCES, FIGURES, SERVICE_VIEWS } from '../article/vocabulary.ts';

/** What may stand in an attribute: any text, or a word of a list; `many` takes several words with spaces between. */
interface Attribute {
  readonly words?: readonly string[];
  readonly optional?: true;
  readonly many?: true;
  /** What the words are, where no list tells it. */
  readonly is?: string;
}

/** What an article may say about a component. */
interface ComponentRule {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** It stands within a line of text; all others stand on lines of their own. */
  readonly inline?: true;
  /** It holds no text: its one tag closes itself. */
  readonly empty?: true;
  /** How its tag is written (docs/editing.md §4). */
  readonly example: string;
}

/**
 * The components of an article (docs/editing.md §4).
 * The words of `only` and the ids of facts depend on the content: rules/facts.ts and rules/components.ts look at them.
 */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Steps: { attributes: { for: { words: AUDIENCES } }, example: '<Steps for="sender">' },
  Step: { attributes: { id: {} }, example: '<Step id="open-webmail">' },
  Fact: {
    attributes: { id: { is: 'idは、content/facts.yamlにある名前か、サービスid.項目です。' } },
    inline: true,
    empty: true,
    example: '<Fact id="gmail.sizeSend" />',
  },
  Services: {
    attributes: { show: { words: SERVICE_VIEWS }, only: { optional: true, many: true } },
    empty: true,
    example: '<Services show="size" />',
  },
  Note: {
    attributes: { kind: { words: ['caution', 'hint'] } },
    example: '<Note kind="hint">',
  },
  Variant: { attributes: { of: {} }, example: '<Variant of="Outlook(Windows)">' },
  Figure: {
    attributes: { name: { words: FIGURES } },
    empty: true,
    example: '<Figure name="pop-imap" />',
  },
};

/** Gives what an article may say about a component; undefined for any other name, `constructor` too. */
export const componentRule = (name: string): ComponentRule | undefined =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
