import type { Catalogue } from '#core/api/catalogues.ts';
import { articlesOfCode } from '#core/error/code-pages.ts';
import { codeTitle } from '../code-title.ts';
import { articleBySlug } from '../content.ts';
import { codes, type ErrorEntry, errors, origins } from '../errors.ts';
import { envelopeOf } from './envelope.ts';
import { numberedAt, pageAt } from './pages.ts';

type Entry = Catalogue<'errors'>['errors'][number];

function entryOf(error: ErrorEntry): Entry {
  const { id, number, origin, title, meaning, replies, enhanced, tags, evidence, page } = error;
  const { wordings, phase, lasts, byItself, fixOwner, articles, mistakenFor, wrapper } = error;
  const [first = ''] = articles;
  return {
    id,
    number,
    ...numberedAt(`/errors/${id}/`, error),
    origin,
    title,
    meaning,
    replyCodes: replies,
    enhancedCodes: enhanced,
    otherCodes: tags,
    wordings,
    ...(phase && { phase }),
    lasts,
    ...(byItself !== undefined && { byItself }),
    fixOwner,
    articles,
    // As on its page: what its first article asks for, where it has no list of its own.
    evidence: evidence.length > 0 ? evidence : articleBySlug(first).evidence,
    mistakenFor,
    wrapper,
    ...(page !== undefined && { officialUrl: page }),
    sources: error.sources,
  };
}

/** Gives `/api/errors.json`. */
export const errorsCatalogue = (): Catalogue<'errors'> => ({
  ...envelopeOf('errors'),
  origins: origins.map(({ id, name, kind, providers, hosts, signs }) => ({
    id,
    name,
    kind,
    providers,
    hosts,
    signs,
  })),
  errors: errors.map(entryOf),
  codes: codes.map((page) => ({
    code: page.code,
    title: codeTitle(page),
    ...(page.entry && { meaning: page.entry.meaning }),
    articles: [...articlesOfCode(page)],
    errors: page.errors.map(({ id }) => id),
    ...pageAt(`/codes/${page.slug}/`),
    ...(page.entry && { updated: page.entry.checked }),
  })),
});
