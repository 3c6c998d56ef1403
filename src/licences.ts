/**
 * Lists the licences of what takes part in the build, and of what reaches the reader: `node src/licences.ts`. Ends with 1
 * when there is one that nobody has accepted (core/site/licences.ts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Licensed, packagesOf, unaccepted } from './core/site/licences.ts';

const LIST = 'dist/licences.txt';

const packages = packagesOf(
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof packagesOf>[0],
);
const sent = existsSync(LIST)
  ? [...readFileSync(LIST, 'utf8').matchAll(/^(\S+) ([\w.-]+) \(.*\)$/gm)].flatMap(
      ([, name, version]) => packages.filter((one) => one.name === name && one.version === version),
    )
  : undefined;

const said = ({ name, version, licence = 'says none' }: Licensed) =>
  `${name} ${version}: ${licence}`;

console.log(
  sent ? `To the reader (${LIST}):` : `${LIST} is not there: run \`npm run build\` first.`,
);
for (const one of sent ?? []) console.log(`  ${said(one)}`);

const counted = new Map<string, number>();
for (const { licence = 'says none' } of packages)
  counted.set(licence, (counted.get(licence) ?? 0) + 1);
console.log(`In the build (${packages.length} packages of package-lock.json, on any system):`);
for (const [licence, count] of [...counted].sort((a, b) => b[1] - a[1]))
  console.log(`  ${String(count).padStart(4)}  ${licence}`);

const refused = [...unaccepted(packages, 'build'), ...unaccepted(sent ?? [], 'reader')];
for (const one of refused) console.error(`not accepted: ${said(one)}`);
if (refused.length > 0) process.exit(1);
