import { readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '#site.config';
import { checkSite } from '../core/site/check.ts';
import type { Problem } from '../core/problem.ts';

/** Gives what is wrong with site.config.ts and with SITE_BASE, all at once. */
export function siteProblems(): Problem[] {
  const file = path.join(import.meta.dirname, '../../site.config.ts');
  return checkSite(site, readFileSync(file, 'utf8'), process.env['SITE_BASE']);
}
