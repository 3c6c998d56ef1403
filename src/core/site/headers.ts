/** A header of an answer. */
export type Header = readonly [name: string, value: string];

/** What is sent with some addresses of the site, beside what goes with all. */
export interface Place {
  /** An address below the base path (`/favicon.ico`), or all addresses below a folder (`/embed/*`). */
  readonly at: string;
  readonly headers: readonly Header[];
}

/** The hash of the line that leads on from a short address: LEAD_ON of core/permalink/redirect-page.ts. */
export const LEAD_ON_HASH = "'sha256-BAJiP3IjaiV1jqDFfEjlih2BZFjzaY9cLlaQDP29xN4='";

/**
 * What no page can say of itself in <meta>, and what its own policy says more narrowly: that one allows
 * 'wasm-unsafe-eval' on the search page alone. A browser holds a page to both.
 * @param ancestors who may frame the page
 */
const policy = (ancestors: string) =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "img-src 'self'",
    "manifest-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${LEAD_ON_HASH}`,
    "style-src 'self'",
    "worker-src 'self'",
  ].join('; ');

const OWN: readonly Header[] = [
  ['Content-Security-Policy', policy("'none'")],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];
const OTHERS_READ: readonly Header[] = [
  ['Content-Security-Policy', policy("'none'")],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];
const OTHERS_FRAME: readonly Header[] = [
  ['Content-Security-Policy', policy('*')],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Asked for anew each time, and answered with 304 when nothing changed; what Netlify and Cloudflare Pages do by themselves. */
const REVALIDATE: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/**
 * What goes with every answer. The embedder policy takes nothing away, as a page loads nothing from other sites; it also
 * lets pages that ask for it of what they frame frame `/embed/`.
 */
export const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
];

/** For hosts that speak HTTPS themselves, and only there: a year, without the other hosts of the organisation's domain. */
export const TRANSPORT: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** What goes with an address that is of no place below. */
export const ELSEWHERE: readonly Header[] = [...OWN, REVALIDATE];

/** The places of the site with headers of their own: the data from which every host's configuration is made. */
export const PLACES: readonly Place[] = [
  { at: '/embed/*', headers: [...OTHERS_FRAME, REVALIDATE] },
  {
    at: '/api/*',
    headers: [...OTHERS_READ, ['Access-Control-Allow-Origin', '*'], REVALIDATE],
  },
  // Shown where a link is shared.
  { at: '/pictures/*', headers: [...OTHERS_READ, REVALIDATE] },
  // Files to take along. Their styles are for their own policy alone: they are read once saved, not on the site.
  { at: '/book/*', headers: [...OWN, ['Content-Disposition', 'attachment'], REVALIDATE] },
  // Their names change with what they hold.
  ...['/_astro/*', '/offline/packs/*'].map((at) => ({
    at,
    headers: [...OWN, ['Cache-Control', 'public, max-age=31536000, immutable'] as const],
  })),
  // A browser that kept these would not see a new version.
  ...['/sw.js', '/offline/whole.json'].map((at) => ({
    at,
    headers: [...OWN, ['Cache-Control', 'no-cache'] as const],
  })),
  // Browsers ask for the icon again with every question that is answered in place.
  ...['/favicon.svg', '/favicon.ico'].map((at) => ({
    at,
    headers: [...OWN, ['Cache-Control', 'public, max-age=86400'] as const],
  })),
];

/** Tells whether an address lies at a place. Both are below the base path. */
export const liesAt = (path: string, { at }: Pick<Place, 'at'>): boolean =>
  at.endsWith('/*') ? path.startsWith(at.slice(0, -1)) : path === at;

/**
 * Gives what every host sends with an address of the site.
 * @param path the address below the base path: `/articles/x/`
 */
export const headersAt = (path: string): readonly Header[] => [
  ...EVERYWHERE,
  ...(PLACES.find((place) => liesAt(path, place))?.headers ?? ELSEWHERE),
];
