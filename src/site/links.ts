import { site } from '#site.config';
import type { CategoryId } from '#core/article/categories.ts';

/** Puts the site's base path before an address of the site ('/articles/…'). */
export const href = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** The address of an article. */
export const articleHref = (slug: string) => href(`/articles/${slug}/`);
/** The address of the page of a category. */
export const categoryHref = (id: CategoryId) => href(`/categories/${id}/`);

/** Gives the whole address of a path of the site, with its base path: `https://…/articles/…`. */
export const addressOf = (path: string) => site.origin + href(path);
