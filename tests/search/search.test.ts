// One file for all, since what the search knows is built once for it.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CEILINGS, FLOORS } from './floors.ts';
import { fuzz, thinLayer } from './fuzz.ts';
import { costs } from './long.ts';
import { scoreMails } from './mails.ts';
import { readSets, scoreSets } from './sets.ts';
import { sizes } from './size.ts';
import { percent } from './tally.ts';
import { scoreWordings } from './wordings.ts';
import { scoreWords } from './words.ts';

/** Fails with the cases that went wrong. */
const reaches = (what: string, reached: number, floor: number, failing: readonly string[] = []) =>
  assert.ok(
    reached >= floor,
    `${what}: ${reached} is below ${floor}\n${failing.slice(0, 20).join('\n')}`,
  );

describe('sets of queries', () => {
  const { tallies, failing } = scoreSets(readSets());
  for (const [group, { first, three }] of Object.entries(FLOORS.sets)) {
    const tally = tallies.of(`${group} all`);
    const skip = tally.asked === 0 && `there are no ${group} sets here`;
    test(`${group} ones are answered as before`, { skip }, () => {
      reaches('first', percent(tally.first, tally.asked), first, failing);
      reaches('among three', percent(tally.three, tally.asked), three, failing);
      assert.equal(tally.none, 0);
    });
  }
});

describe('wordings of errors', () => {
  const { scores, failing } = scoreWordings(40);
  for (const score of scores)
    test(`${score.place}, find their own file and article`, () => {
      const floors = FLOORS.wordings[score.place as keyof typeof FLOORS.wordings];
      for (const key of ['file', 'article', 'answer'] as const)
        reaches(key, percent(score[key], score.wordings), floors[key], failing);
    });
});

describe('words of the site', () => {
  const { tallies, failing } = scoreWords(12);
  test('find something, however they are written', () => {
    assert.ok(tallies.of('all').none <= CEILINGS.nothing, failing.join('\n'));
  });
  for (const [of, floor] of Object.entries(FLOORS.words))
    test(`${of} find their article`, () => {
      const { three, asked } = tallies.of(of);
      reaches('among three', percent(three, asked), floor, failing);
    });
});

describe('real returned mails', () => {
  const scored = scoreMails(4);
  test('are read as before', { skip: !scored && 'they are not beside the repository' }, () => {
    const { scores = [], failing = [] } = scored ?? {};
    const sum = (key: 'first' | 'three' | 'bounces' | 'told' | 'notices' | 'mistaken') =>
      scores.reduce((all, score) => all + score[key], 0);
    reaches('first', percent(sum('first'), sum('bounces')), FLOORS.mails.first, failing);
    reaches('among three', percent(sum('three'), sum('bounces')), FLOORS.mails.three, failing);
    assert.ok(sum('notices') - sum('told') <= CEILINGS.untold, failing.join('\n'));
    assert.ok(sum('mistaken') <= CEILINGS.mistaken, failing.join('\n'));
  });
});

test('the files of the search stay small', () => {
  for (const [file, bytes] of Object.entries(sizes()))
    assert.ok(bytes <= CEILINGS.bytes[file as keyof typeof CEILINGS.bytes], `${file}: ${bytes}`);
});

test('2,000 pastes of all sorts: nothing throws, every result has its page', () => {
  assert.equal(fuzz(2000, 5, thinLayer(12)), undefined);
});

test('a megabyte of anything is answered with bounded work', () => {
  for (const { shape, work, milliseconds, error } of costs()) {
    assert.equal(error, undefined, shape);
    assert.ok(work <= CEILINGS.work, `${shape}: ${work} words weighed`);
    assert.ok(milliseconds <= CEILINGS.milliseconds, `${shape}: ${milliseconds} ms`);
  }
});
