import { median } from './figures.ts';

/** Lighthouse's categories, in its own order. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type CategoryId = (typeof CATEGORIES)[number];

/** The audits that say where the time or the shift of a measured audit comes from. */
const WHERE: Readonly<Record<string, string>> = {
  'cumulative-layout-shift': 'layout-shifts',
  'total-blocking-time': 'long-tasks',
};

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly explanation?: string;
  readonly details?: { readonly items?: readonly Item[] };
}

/** A row of an audit's details, as far as it says where. */
interface Item {
  readonly url?: string;
  readonly description?: string;
  readonly node?: { readonly snippet?: string };
}

/** What is used of Lighthouse's result. */
export interface Report {
  readonly categories: Readonly<
    Record<CategoryId, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly code: string; readonly message: string };
}

interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

/** Gives the score of a category, 0 to 100. */
export const scoreOf = (report: Report | undefined, id: CategoryId) =>
  Math.round((report?.categories[id].score ?? 0) * 100);

/** Names the audits that cost points in a category: how many points in the median of the runs, what and where. */
export function losses(reports: readonly Report[], category: CategoryId): readonly string[] {
  const ids = new Set(
    reports.flatMap(({ categories }) => categories[category].auditRefs.map(({ id }) => id)),
  );
  return [...ids]
    .map((id) => ({ id, points: median(reports.map((report) => lossOf(report, category, id))) }))
    .filter(({ points }) => points >= 0.05)
    .sort((a, b) => b.points - a.points)
    .map(({ id, points }) => {
      const { audits = {} } = reports.find((report) => lossOf(report, category, id) > 0) ?? {};
      const audit = audits[id];
      const items = audits[WHERE[id] ?? id]?.details?.items ?? [];
      const facts = [audit?.displayValue, audit?.explanation, ...items.slice(0, 3).map(placeOf)];
      return `${category} −${points.toFixed(1)}: ${id} (${audit?.title ?? ''}) ${facts.filter(Boolean).join(' · ')}`.trim();
    });
}

/** Gives the points that an audit takes from its category in one report. */
function lossOf({ categories, audits }: Report, category: CategoryId, id: string): number {
  // An audit without a score (not applicable, informative) does not count.
  const counted = categories[category].auditRefs.filter((ref) => audits[ref.id]?.score != null);
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  const weight = counted.find((ref) => ref.id === id)?.weight ?? 0;
  return all === 0 ? 0 : (100 * weight * (1 - (audits[id]?.score ?? 1))) / all;
}

const placeOf = ({ node, url, description }: Item) =>
  (node?.snippet ?? url ?? description ?? '').slice(0, 200);
