import type { APIRoute, GetStaticPaths } from 'astro';
import { pngIcon } from '../../build/icon/files.ts';
import { iconColours } from '../../site/icon.ts';

/** The icons of the installed site: one with round corners, and one of which a system may cut away a fifth at each side. */
export const getStaticPaths = (() =>
  [192, 512].flatMap((size) => [
    { params: { name: `any-${size}` }, props: { size, maskable: false } },
    { params: { name: `maskable-${size}` }, props: { size, maskable: true } },
  ])) satisfies GetStaticPaths;

interface Props {
  size: number;
  maskable: boolean;
}

/** Draws one of them. */
export const GET: APIRoute<Props> = ({ props: { size, maskable } }) =>
  new Response(
    new Uint8Array(maskable ? pngIcon(size, iconColours, 0, SAFE) : pngIcon(size, iconColours)),
    { headers: { 'Content-Type': 'image/png' } },
  );

/** A circle of four fifths of the width is never cut (W3C Manifest, "maskable"): the envelope fits into it at this scale. */
const SAFE = 0.8;
