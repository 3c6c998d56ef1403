/** What Astro and the tests need; architecture decision docs/decisions/0002-node.md. */
const LEAST = [22, 12];
/** From here on Node runs TypeScript without being asked. */
const STRIPS = [22, 18];

/**
 * @param {string} version such as 22.12.0
 * @param {number[]} least [major, minor]
 */
const atLeast = (version, [major = 0, minor = 0]) => {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

/**
 * Tells in one sentence what to install when this Node is too old; undefined when it will do.
 * On Linux (x64, arm64) and Windows `npm ci` has put a newer Node into node_modules/.bin, which npm scripts find first.
 * @param {string} version such as 20.19.0
 */
export const nodeProblem = (version) =>
  atLeast(version, LEAST)
    ? undefined
    : `Node ${version} is too old and no newer one came with npm ci for ${process.platform}-${process.arch}: install Node ${LEAST.join('.')} or later (https://nodejs.org/).`;

/**
 * The options with which this Node runs TypeScript and keeps quiet about it.
 * @param {string} version
 */
export const nodeFlags = (version) =>
  [
    process.env['NODE_OPTIONS'],
    atLeast(version, STRIPS) || atLeast(version, [23, 6]) ? '' : '--experimental-strip-types',
    '--disable-warning=ExperimentalWarning',
  ]
    .filter(Boolean)
    .join(' ');
