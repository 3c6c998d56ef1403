/** What a preview picture says, and in which colours. */
export interface Picture {
  /** The title in phrases: lines break between them alone. */
  readonly phrases: readonly string[];
  /** Short facts below it, each with its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly site: string;
  readonly colours: {
    readonly page: string;
    readonly text: string;
    readonly muted: string;
    readonly line: string;
  };
}

/** Width and height in pixels: what link previews cut nothing from. */
export const SIZE = { width: 1200, height: 630 } as const;

/** The parts into which the package cuts the font; one stands in where the other has no letter. */
export const PARTS = ['latin', 'japanese'] as const;

/** An element as satori takes it: React's shape, without React. */
interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: { style: Record<string, unknown>; children: readonly (Element | string)[] };
}

const box = (style: Record<string, unknown>, ...children: (Element | string)[]): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const unbroken = (parts: readonly string[]) =>
  parts.map((part) => box({ whiteSpace: 'nowrap' }, part));

/** From so many characters on a title takes smaller letters to stay within three lines. */
const LONG = 24;

/** Lays the picture out: the site's name, the title, who can fix it and how long it takes. */
export function layout({ phrases, facts, site, colours }: Picture): Element {
  const size = phrases.join('').length > LONG ? 64 : 76;
  return box(
    {
      ...SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: colours.page,
      color: colours.text,
      borderLeft: `24px solid ${colours.line}`,
      boxSizing: 'border-box',
      fontFamily: PARTS.join(', '),
    },
    box({ fontSize: 32, color: colours.muted }, site),
    box(
      { flexWrap: 'wrap', fontSize: size, fontWeight: 700, lineHeight: 1.4 },
      ...unbroken(phrases),
    ),
    box(
      { borderTop: `2px solid ${colours.muted}`, paddingTop: 28, fontSize: 32 },
      ...facts.map(([label, value]) =>
        box(
          { flexDirection: 'column', marginRight: 48, flexShrink: value.includes('、') ? 1 : 0 },
          box({ fontSize: 26, color: colours.muted }, label),
          box({ fontWeight: 700, flexWrap: 'wrap' }, ...unbroken(value.split(/(?<=、)/))),
        ),
      ),
    ),
  );
}
