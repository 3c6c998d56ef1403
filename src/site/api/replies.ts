import type { Catalogue } from '#core/api/catalogues.ts';
import type { ArticleEntry } from '../content.ts';

type Replies = Catalogue<'articles'>['articles'][number]['replies'];

/** Gives the replies of an article as an agent copies them; undefined where nobody wrote them. */
export const repliesOf: (article: ArticleEntry) => Replies = () => undefined;
