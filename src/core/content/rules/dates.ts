import { isOverdue } from '../../article/review.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, YamlFile } from '../model.ts';

/** Of the days that lie after a review the first few are told: one wrong review has all of them after it. */
const NAMED = 3;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days on which something was read lie in the past and before the day of the next review; a review that is due is told. */
export function dates(content: Content): ContentProblem[] {
  const { articles, providers, errors, factsFile, codesFile, today } = content;
  const files = [
    ...articles.map(({ front }) => front),
    ...providers.map(({ yaml }) => yaml),
    ...errors.map(({ yaml }) => yaml),
    ...[factsFile, codesFile].filter((file) => file !== undefined),
  ];
  return [
    ...files.flatMap((yaml) => inFuture(yaml, today)),
    ...articles.flatMap(({ front, fields }) => [
      ...afterReview(front, fields.reviewBy),
      ...overdue(front, fields.reviewBy, today),
    ]),
  ];
}

function inFuture(yaml: YamlFile, today: string): ContentProblem[] {
  return daysRead(yaml.value)
    .filter(({ day }) => day > today)
    .map(({ day, path }) => ({
      kind: 'future-date',
      file: yaml.path,
      line: yaml.lineAt(path),
      what: `${String(path.at(-1))} の ${day} は、今日(${today})より先の日付です。`,
      fix: '実際に読んだ日を書きます。',
    }));
}

function afterReview(front: YamlFile, reviewBy: string | undefined): ContentProblem[] {
  if (reviewBy === undefined) return [];
  const after = daysRead(front.value)
    .filter(({ day }) => day > reviewBy)
    .map(({ day, path }) => `${front.lineAt(path)}行目の${String(path.at(-1))}(${day})`);
  if (after.length === 0) return [];
  const more = after.length > NAMED ? `、ほか${after.length - NAMED}か所` : '';
  return [
    {
      kind: 'date-order',
      file: front.path,
      line: front.lineAt(['reviewBy']),
      what: `読み直しの期限 reviewBy(${reviewBy})が、読んだ日より前です: ${after.slice(0, NAMED).join('、')}${more}。`,
      fix: '読み直したのなら、reviewByを先の日付にします。',
    },
  ];
}

function overdue(front: YamlFile, reviewBy: string | undefined, today: string): ContentProblem[] {
  if (reviewBy === undefined || !isOverdue(reviewBy, today)) return [];
  return [
    {
      kind: 'review-overdue',
      severity: 'warning',
      file: front.path,
      line: front.lineAt(['reviewBy']),
      what: `読み直しの期限(${reviewBy})を過ぎています。`,
      fix: '出典と突き合わせて読み直し、reviewed・checked・reviewByを書き換えます。',
    },
  ];
}

/** All days of a file on which somebody read something: its fields `checked` and `reviewed`, however deep. */
function daysRead(
  value: unknown,
  path: PropertyKey[] = [],
): { day: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') {
    const read = path.at(-1) === 'checked' || path.at(-1) === 'reviewed';
    return read && DAY.test(value) ? [{ day: value, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    daysRead(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
