import type { Catalogue } from '#core/api/catalogues.ts';
import { changeIds } from '#core/api/change.ts';
import { site } from '#site.config';
import { changes } from '../changes.ts';
import { articleBySlug } from '../content.ts';
import { addressOf, href } from '../links.ts';
import { shortAddress } from '../short-address.ts';
import { envelopeOf } from './envelope.ts';

/** Gives `/api/changes.json`. */
export function changesCatalogue(): Catalogue<'changes'> {
  const ids = changeIds(changes, site.origin, href('/'));
  return {
    ...envelopeOf('changes'),
    feed: addressOf('/changes.xml'),
    changes: changes.map(({ day, article, what }, i) => ({
      id: ids[i] ?? '',
      day,
      article,
      title: articleBySlug(article).title,
      what,
      url: addressOf(`/articles/${article}/`),
      shortUrl: shortAddress(articleBySlug(article)),
    })),
  };
}
