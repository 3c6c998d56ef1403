import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { packed } from '../engine.ts';

const FOLDER = 'dist/search';
const skip = !existsSync(`${FOLDER}/messages.json`) && 'dist/ is not built';

for (const [file, value] of [
  ['layer.json', packed.words],
  ['messages.json', packed.messages],
] as const)
  test(`commands and tests search in what the site serves: ${file}`, { skip }, () => {
    const built: unknown = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    const read: unknown = JSON.parse(JSON.stringify(value));
    // The texts are long: that they differ says enough. The order of readings, which are an object, is Astro's own.
    assert.ok(isDeepStrictEqual(built, read), 'dist/ differs: build it again');
  });
