import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { pagesRead } from './kept.ts';

interface Props {
  words: Words['offline']['page'];
}

/** The pages that were read and are kept; nothing where there are none. */
export default function PagesRead({ words }: Props) {
  const [pages, setPages] = useState<Awaited<ReturnType<typeof pagesRead>>>([]);
  useEffect(() => {
    pagesRead().then(setPages, () => undefined);
  }, []);
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="read">
      <h2 id="read">{words.read}</h2>
      <ul data-pages-read>
        {pages.map(({ address, title }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
