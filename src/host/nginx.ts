import {
  ELSEWHERE,
  EVERYWHERE,
  type Header,
  type Place,
  PLACES,
  TRANSPORT,
} from '../core/site/headers.ts';
import { TYPES } from './types.ts';

/** Puts a text into quotes. nginx has no way to write `$` as itself. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx would read a variable in ${text}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const variable = (name: string) => `$sent_${name.toLowerCase().replaceAll('-', '_')}`;

/** The headers that differ from place to place. */
const DIFFERING = [
  ...new Set([...ELSEWHERE, ...PLACES.flatMap(({ headers }) => headers)].map(([name]) => name)),
];

const valueOf = (headers: readonly Header[], name: string) =>
  quoted(headers.find(([each]) => each === name)?.[1] ?? '');

/** The left side of a map over `$uri`. */
const asked = ({ at }: Place, base: string) => {
  const address = base + at.slice(1);
  return quoted(at.endsWith('/*') ? `~^${plain(address.slice(0, -1))}` : address);
};

/**
 * Writes the maps from addresses to headers, for `http`. A header that a place does not have is empty, and nginx sends none.
 * @param base the path at which the site lies, with a slash at both ends
 */
export const headerMaps = (base: string): string =>
  DIFFERING.map((name) =>
    [
      `map $uri ${variable(name)} {`,
      `  default ${valueOf(ELSEWHERE, name)};`,
      ...PLACES.map((place) => `  ${asked(place, base)} ${valueOf(place.headers, name)};`),
      '}\n',
    ].join('\n'),
  ).join('\n');

/** Writes the headers of every answer, for `server`: also of redirects and of the 404 page. */
export const headerLines = (): string =>
  [
    ...[...EVERYWHERE, TRANSPORT].map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    ...DIFFERING.map((name) => `add_header ${name} ${variable(name)} always;`),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** Writes the content types of the files, for `server`. */
export function typeLines(): string {
  const types = Object.entries(TYPES).map(([ending, type]) => {
    const [media = '', charset] = type.split('; ');
    return { ending: ending.slice(1), media, isText: charset !== undefined };
  });
  // nginx itself adds the charset to HTML.
  const texts = types.filter(({ media, isText }) => isText && media !== 'text/html');
  return [
    'types {',
    ...types.map(({ ending, media }) => `  ${media} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${texts.map(({ media }) => media).join(' ')};`,
    '',
  ].join('\n');
}

/**
 * Fills in what stands in ${…} in a file of nginx; its own variables stay as they are.
 * @param text the file, with names in capitals
 * @param values by name
 * @throws when a name has no value
 */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing is known of \${${name}}`);
    return value;
  });
