import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { ContentProblem } from './kinds.ts';
import type { YamlFile } from './model.ts';
import { yamlFaults } from './yaml-faults.ts';
import { swallowedItems } from './yaml-list.ts';

/**
 * Reads a YAML text and remembers the line of each value.
 * @param path the file, for the problems
 * @param text the YAML, with as many lines above it as the file has (front matter keeps its place that way)
 * @returns the values, and what is wrong with the YAML itself
 */
export function readYaml(
  path: string,
  text: string,
): { yaml: YamlFile; problems: ContentProblem[] } {
  const lines = new LineCounter();
  // Doubled keys are looked for below, because the library names the second place alone.
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;

  const faults = yamlFaults(doc, text, lineOf);
  const problems: ContentProblem[] = faults.map((fault) => ({
    kind: 'file-syntax',
    file: path,
    ...fault,
  }));
  visit(doc, {
    Map(_, map) {
      problems.push(...doubledKeys(path, map, lineOf));
    },
  });

  // A slip of the fingers above a list makes a text of it: then the slip is the one cause.
  const swallowed = faults.length > 0 ? [] : swallowedItems(path, text, doc, lineOf);
  problems.push(...swallowed);

  const lineAt = (keys: readonly PropertyKey[]) => {
    let node: unknown = doc.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of keys) {
      const step = child(node, key);
      if (!step) break;
      ({ node, offset } = step);
    }
    return lineOf(offset);
  };
  // Neither the list nor the text is what was meant: what the schema would say of them is no second fault.
  const value: unknown = faults.length + swallowed.length > 0 ? undefined : doc.toJS();
  return { yaml: { path, value, lineAt }, problems };
}

/** One step down a YAML tree: the value under a key, and where that key (or list item) begins. */
function child(node: unknown, key: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    const range = isNode(pair?.key) ? pair.key.range : undefined;
    return pair && range ? { node: pair.value, offset: range[0] } : undefined;
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) && item.range ? { node: item, offset: item.range[0] } : undefined;
  }
  return undefined;
}

function doubledKeys(
  file: string,
  map: YAMLMap,
  lineOf: (offset: number) => number,
): ContentProblem[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    const line = lineOf(key.range[0]);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, line);
      return [];
    }
    return {
      kind: 'duplicate-key' as const,
      file,
      line,
      what: `「${name}」は${before}行目にもあります。同じ名前は1回だけ書けます。`,
      fix: `${before}行目と${line}行目のどちらかを消すか、別の名前にします。`,
    };
  });
}
