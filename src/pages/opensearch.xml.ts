import type { APIRoute } from 'astro';
import { escapeHtml } from '#core/html.ts';
import { site } from '#site.config';
import { addressOf } from '../site/links.ts';
import { words } from '../words.ts';

/** What OpenSearch 1.1 allows for a short name and a description, in characters. */
const SHORT_NAME = 16;
const DESCRIPTION = 1024;

const element = (name: string, text: string) => `  <${name}>${escapeHtml(text)}</${name}>`;

/** Tells browsers how to search the site from their address bar (OpenSearch 1.1 description document). */
export const GET: APIRoute = () =>
  new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      element('ShortName', [...site.name].slice(0, SHORT_NAME).join('')),
      element('Description', words.searchTitle.slice(0, DESCRIPTION)),
      `  <Url type="text/html" template="${escapeHtml(addressOf('/search/?q={searchTerms}'))}"/>`,
      `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeHtml(addressOf('/opensearch.xml'))}"/>`,
      `  <Image width="32" height="32" type="image/vnd.microsoft.icon">${escapeHtml(addressOf('/favicon.ico'))}</Image>`,
      element('Language', site.lang),
      element('InputEncoding', 'UTF-8'),
      element('OutputEncoding', 'UTF-8'),
      '</OpenSearchDescription>',
      '',
    ].join('\n'),
  );
