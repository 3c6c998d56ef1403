import { Fragment } from 'preact';

/** Text that may break between its phrases alone. */
export function Phrases({ of: phrases }: { of: readonly string[] }) {
  return phrases.map((phrase, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
