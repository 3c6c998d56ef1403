import { type CopiedText, copyName } from '#core/ticket/copied.ts';
import type { Words } from '../words.ts';

interface Props {
  texts: readonly CopiedText[];
  words: Words['copying'];
}

/** The name of a text on the page: 「返信文(問い合わせた人へ)」. */
const labelOf = ({ kind, to }: CopiedText, words: Words['copying']) =>
  to === undefined ? words.kind[kind] : `${words.kind[kind]}(${words.to[to]})`;

interface MenuProps extends Props {
  /** The page has numbered steps, whose addresses can be copied. */
  steps?: boolean;
}

/** The menu from which an agent copies. It is drawn here and works by copy-menu.ts, with the texts of `CopyTexts`. */
export function CopyMenu({ texts, steps = false, words }: MenuProps) {
  const { said, left, failed, ofStep } = words;
  return (
    <details
      class="copy-menu needs-script"
      data-copy-menu
      data-said={said}
      data-left={left}
      data-failed={failed}
      data-step={ofStep}
      data-screen-only
      data-pagefind-ignore
    >
      <summary>{words.menu}</summary>
      <ul>
        {texts.map((text) => (
          <li key={copyName(text)}>
            <button type="button" data-copy={text.kind} data-reply-to={text.to}>
              {labelOf(text, words)}
            </button>
          </li>
        ))}
      </ul>
      {steps && <p class="text-small text-muted">{words.steps}</p>}
    </details>
  );
}

interface TextsProps extends Props {
  /** Another text of the page, by its name, with what it is called. */
  more?: { name: string; label: string; text: string } | undefined;
}

/** The texts themselves, at the end of the page: to be read and selected without JavaScript, and what the menu copies. */
export function CopyTexts({ texts, more, words }: TextsProps) {
  const all = texts.map((text) => ({
    name: copyName(text),
    label: labelOf(text, words),
    text: text.text,
  }));
  return (
    <section id="copy" class="copy-texts" data-screen-only data-pagefind-ignore>
      <h2>{words.texts}</h2>
      <details>
        <summary>{words.allTexts}</summary>
        <dl>
          {[...all, ...(more ? [more] : [])].map(({ name, label, text }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <pre data-text={name}>{text}</pre>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
