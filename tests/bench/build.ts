import { ARTICLES_ONLY, articlePages, type Side, starlight, WHOLE_SITE } from './build-sides.ts';
import { progress, type Times, timedNode } from './command.ts';
import { median, seconds, spread, table } from './figures.ts';
import type { Options } from './options.ts';
import { installPeer, peerVersion } from './peer.ts';

/** Builds the article pages, and the same articles with Starlight, in turns; gives both times and their ratio. */
export async function build({ pairs }: Options): Promise<string> {
  await installPeer();
  const peer = starlight();
  const sides = [ARTICLES_ONLY, peer, WHOLE_SITE];
  // A first round without a clock: the disk then holds both sides' programs alike.
  for (const side of sides) await cleanBuild(side, 'to warm up');
  const pages = new Set(sides.map(articlePages));
  if (pages.size > 1) throw new Error(`not the same articles: ${[...pages].join(', ')} pages`);
  const rounds: ReadonlyMap<Side, Times>[] = [];
  for (let i = 1; i <= pairs; i++) {
    const round = new Map<Side, Times>();
    for (const side of sides) round.set(side, await cleanBuild(side, `${i}/${pairs}`));
    rounds.push(round);
  }
  const times = (side: Side, kind: keyof Times) =>
    rounds.map((round) => round.get(side)?.[kind] ?? NaN);
  const middle = (side: Side, kind: keyof Times) => median(times(side, kind));
  const ratio = (side: Side, kind: keyof Times = 'clock') =>
    (middle(side, kind) / middle(peer, kind)).toFixed(2);
  const each = times(ARTICLES_ONLY, 'clock').map((time, i) =>
    (time / (times(peer, 'clock')[i] ?? NaN)).toFixed(2),
  );
  return [
    table([
      ['seconds of a clean build', 'min', 'median', 'max', 'CPU median'],
      ...sides.map((side) => [
        side.name,
        ...spread(times(side, 'clock')),
        seconds(middle(side, 'cpu')),
      ]),
    ]),
    '',
    `ratio ours/Starlight ${ratio(ARTICLES_ONLY)} (pairs: ${each.join(', ')}); by CPU time ${ratio(ARTICLES_ONLY, 'cpu')}`,
    `ratio our whole site/Starlight ${ratio(WHOLE_SITE)}; by CPU time ${ratio(WHOLE_SITE, 'cpu')}`,
    '',
    `${[...pages].join()} articles on each side, built in turns, each build a whole process without caches; Pagefind and sitemap`,
    'on on both sides. Ratios are those of the medians; CPU time, which other programs on the machine disturb less, is that of the',
    `Node process. Starlight ${peerVersion('@astrojs/starlight')} (Astro ${peerVersion('astro')}) as it comes, from the same articles as plain Markdown: values and`,
    'tables of services filled in, steps as numbered lists, without our figures (tests/bench/plain.ts).',
  ].join('\n');
}

/** Builds one side from nothing; gives the times of the build alone. */
async function cleanBuild(side: Side, round: string): Promise<Times> {
  side.prepare();
  const times = await timedNode([side.astro, 'build'], side.folder);
  progress(`build ${round}, ${side.name}: ${seconds(times.clock)} s, CPU ${seconds(times.cpu)} s`);
  return times;
}
