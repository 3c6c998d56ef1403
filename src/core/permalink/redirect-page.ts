/** Leads on at once, and takes what was asked of the page (`?v=`) and a place in it along. */
export const LEAD_ON =
  'l=location;a=document.links[0];l.replace(a.pathname+l.search+(a.hash||l.hash))';

/** What a page that only leads on is drawn from: addresses and words of the site itself, in which nothing needs escaping. */
export interface RedirectPage {
  readonly title: string;
  /** Where it leads, with the base path: `/kb/articles/x/#verify`. */
  readonly to: string;
  /** The whole address of the page that counts, without an anchor. */
  readonly canonical: string;
  readonly lang: string;
  /** What the link is called that a reader follows when nothing leads on by itself. */
  readonly label: string;
  /** The hash of {@link LEAD_ON}, as a content security policy names it: `sha256-…`. */
  readonly hash: string;
}

/** Draws a page that leads on: by a script where scripts run, else by a refresh, which loses what was asked. */
export const redirectPage = ({
  title,
  to,
  canonical,
  lang,
  label,
  hash,
}: RedirectPage): string => `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';script-src '${hash}'"><title>${title}</title><link rel="canonical" href="${canonical}"><noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head><body><main><h1>${title}</h1><a href="${to}">${label}</a></main><script>${LEAD_ON}</script></body></html>
`;
