import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { tree } from '#content/tree/index.ts';
import { scoreStories, storiesSchema } from '#core/tree/stories.ts';

const stories = storiesSchema.parse(parse(readFileSync('content/tree/stories.yaml', 'utf8')));
const slugs = new Set(
  readdirSync('content/articles', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/^.*[/\\]|\.mdx$/g, '')),
);

test('there are 120 stories at least, of every role, whose articles exist', () => {
  assert.ok(stories.length >= 120);
  assert.equal(new Set(stories.map(({ role }) => role)).size, 5);
  for (const { id, articles } of stories)
    for (const slug of articles) assert.ok(slugs.has(slug), `${id}: ${slug}`);
});

test('some look reached what was to be reached: 90 % first, 97 % any, four questions', () => {
  const reached = scoreStories(tree, stories).filter(
    ({ stories: all, first, any, medianQuestions }) =>
      first >= 0.9 * all && any >= 0.97 * all && medianQuestions <= 4,
  );
  assert.ok(reached.some(({ look }) => look > 1));
});

test('the answers of the latest look still lead to a helping article', () => {
  const last = scoreStories(tree, stories).at(-1);
  assert.ok(last);
  assert.ok(last.now.any >= 0.9 * last.stories, `${last.now.any} of ${last.stories}`);
});
