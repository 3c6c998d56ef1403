import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { providerSchema } from '#core/provider/schema.ts';

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Shape[];
}

const schema = z.toJSONSchema(providerSchema, { io: 'input' }) as Shape;
const fields = Object.entries(schema.properties ?? {});

const [guide = ''] =
  readFileSync('docs/editing.md', 'utf8').split('### サービスの項目')[1]?.split('\n## ') ?? [];
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The shape of what stands under `value`; undefined where the value stands without a source. */
const sourced = (shape: Shape): Shape | undefined =>
  (shape.anyOf?.[0] ?? shape).properties?.['value'];

/** How the guide says a shape. */
function said({ type, format, enum: words, items, properties }: Shape): string {
  if (words) return words.map((word) => `\`${word}\``).join(' ');
  if (items) return `${said(items)}の一覧`;
  if (properties) return `\`{ ${Object.keys(properties).join(', ')} }\``;
  if (format === 'uri') return 'URL';
  return type === 'integer' ? '整数' : '文字';
}

test('the guide names each field of a service, in the order of the schema, with its kind of value', () => {
  assert.deepEqual(
    rows.map(([, key, value]) => [key, value]),
    fields.map(([key, shape]) => [`\`${key}\``, said(sourced(shape) ?? shape)]),
  );
  for (const [, key, , meaning] of rows) assert.notEqual(meaning, '', key);
});

test('the guide says which fields stand without a source, which are needed, and which may not be unknown', () => {
  const names = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join('、');
  const plain = fields.filter(([, shape]) => !sourced(shape)).map(([key]) => key);
  const never = fields.filter(([, shape]) => sourced(shape) && !shape.anyOf).map(([key]) => key);
  assert.ok(guide.includes(`${names(plain)}は、値をそのまま書きます。`), names(plain));
  assert.ok(guide.includes(`なくてはならないのは、${names(schema.required ?? [])}です。`));
  assert.ok(guide.includes(`${names(never)}には\`unknown: true\`を使えません。`), names(never));
});

test('the example of the guide passes', () => {
  const example = /^```yaml\n(.*?)^```$/ms.exec(guide)?.[1] ?? '';
  assert.deepEqual(providerSchema.safeParse(parse(example)).error, undefined);
});
