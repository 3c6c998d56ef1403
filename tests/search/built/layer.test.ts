import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packed } from '../engine.ts';

const FOLDER = 'dist/search';
const skip = !existsSync(`${FOLDER}/messages.json`) && 'dist/ is not built';

for (const [file, value] of [
  ['layer.json', packed.words],
  ['messages.json', packed.messages],
] as const)
  test(`commands and tests search in what the site serves: ${file}`, { skip }, () => {
    // The texts are long: that they differ says enough.
    assert.ok(readFileSync(`${FOLDER}/${file}`, 'utf8') === JSON.stringify(value));
  });
