/** A package with the terms under which it may be used. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; undefined when the package names none. */
  readonly licence: string | undefined;
}

/** What may be sent to readers: it asks for its notice alone, which /licences.txt gives. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What the build may use besides: it asks for something only of those who pass the package itself on. */
const FOR_TOOLS = [
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
];

const ACCEPTED = {
  reader: new Set(PERMISSIVE),
  build: new Set([...PERMISSIVE, ...FOR_TOOLS]),
} as const;

/** What packages say elsewhere than in the field of package.json, read there. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  // Readme.md, and the old field `licenses`.
  'format@0.2.2': 'MIT',
};

/**
 * Gives the packages of package-lock.json that take part in the build: all but the tools of the tests.
 * @param lock the parsed file, of lockfileVersion 3
 */
export function packagesOf(lock: {
  packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean }>>;
}): Licensed[] {
  const all = Object.entries(lock.packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version = '', license }]): Licensed => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? SAID_ELSEWHERE[`${name}@${version}`] };
    });
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

/**
 * Gives the packages whose terms nobody has accepted yet. Of terms that hold together (AND) and of those to choose from (OR)
 * all must be accepted: a choice is rare, and made by hand.
 */
export const unaccepted = (
  packages: readonly Licensed[],
  where: keyof typeof ACCEPTED,
): Licensed[] =>
  packages.filter(
    ({ licence = '' }) =>
      !licence
        .split(/ AND | OR /)
        .map((term) => term.replace(/[()]/g, ''))
        .every((term) => ACCEPTED[where].has(term)),
  );
