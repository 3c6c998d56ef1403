import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { devProblems } from '../../../src/build/dev-problems.ts';

/** Sets the integration up on a server that does nothing, with a check that counts and ends when it is told to. */
function setUp(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const watcher = new EventEmitter();
  const ends: (() => void)[] = [];
  const { hooks } = devProblems(() => new Promise<void>((resolve) => ends.push(resolve)));
  const setup = hooks['astro:server:setup'];
  assert.ok(setup);
  const server = { watcher, config: { root: path.resolve('site') } };
  void setup({ server } as unknown as Parameters<typeof setup>[0]);
  return {
    runs: () => ends.length,
    wait: () => t.mock.timers.tick(1000),
    change: (file: string) => watcher.emit('all', 'change', path.resolve('site', file)),
    end: async () => {
      ends.at(-1)?.();
      await new Promise(setImmediate);
    },
  };
}

test('the content is looked at when the server starts, and after a change of the content or its images alone', async (t) => {
  const { runs, wait, change, end } = setUp(t);
  assert.equal(runs(), 0);
  wait();
  assert.equal(runs(), 1);
  await end();
  change('src/words.ts');
  change('content-old/a.mdx');
  wait();
  assert.equal(runs(), 1);
  change('content/articles/sender/a.mdx');
  change('content/facts.yaml');
  wait();
  assert.equal(runs(), 2);
  await end();
  change('public/images/junk-folder.png');
  wait();
  assert.equal(runs(), 3);
});

test('changes during a look bring one more look', async (t) => {
  const { runs, wait, change, end } = setUp(t);
  wait();
  change('content/facts.yaml');
  wait();
  change('content/facts.yaml');
  wait();
  assert.equal(runs(), 1);
  await end();
  assert.equal(runs(), 2);
  await end();
  assert.equal(runs(), 2);
});
