import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSVG } from 'uqr';
import { stepsPath } from '#core/tree/ticket.ts';
import { nodeKeys } from '#core/tree/tree.ts';
import { viewOf } from '#core/tree/view.ts';
import { site } from '#site.config';
import { askSource, pageParams } from '../../../../site/ask.ts';
import { href } from '../../../../site/links.ts';

interface Props {
  /** The path of the steps that the other party reads. */
  path: string;
}

/** One file for each outcome that the other party can help with. */
export const getStaticPaths = (() =>
  nodeKeys(askSource.tree).flatMap((key) => {
    const counterpart = viewOf(askSource, key, '').outcome?.counterpart;
    return counterpart
      ? [{ params: pageParams(key), props: { path: stepsPath(counterpart) } }]
      : [];
  })) satisfies GetStaticPaths;

/** The code that the other party scans: mail may not work, and a code needs none. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(renderSVG(site.origin + href(`/${props.path}`), { border: 2 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
