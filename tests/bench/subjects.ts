import process from 'node:process';
import { site } from '#site.config';
import { findBrowser } from '../../scripts/browser.mjs';
import { dist, type Kind, pageOf } from '../dist/site.ts';
import { type Host, serve } from './serve.ts';

/** A page that the bench looks at: of each kind the longest, which is the hardest case. */
export interface Subject {
  readonly kind: Kind;
  /** Its address below the site's base path, without the first slash. */
  readonly path: string;
}

/** Gives the page of each of these kinds. */
export const subjects = (...kinds: readonly Kind[]): readonly Subject[] =>
  kinds.map((kind) => ({ kind, path: pageOf(kind).path.slice(1) }));

/** Serves the built site while something is measured. */
export async function withHost<T>(measure: (host: Host) => Promise<T>): Promise<T> {
  const host = await serve(dist, process.env['SITE_BASE'] ?? site.base);
  try {
    return await measure(host);
  } finally {
    host.close();
  }
}

/** Gives the browser to measure with; throws when there is none, which `findBrowser` has explained. */
export function browserPath(): string {
  const path = findBrowser();
  if (!path) throw new Error('no browser');
  return path;
}
