import type { ContentProblem } from '../kinds.ts';
import type { Content, ProviderFile } from '../model.ts';

/** The services have an order: no two stand at the same place of the tables. */
export function providers({ providers: files }: Content): ContentProblem[] {
  const first = new Map<number, ProviderFile>();
  const used = new Set(files.map(({ fields }) => fields.order));
  return files.flatMap((file): ContentProblem[] => {
    const { order } = file.fields;
    if (order === undefined) return [];
    const before = first.get(order);
    if (!before) {
      first.set(order, file);
      return [];
    }
    let free = order + 1;
    while (used.has(free)) free++;
    const problem = (one: ProviderFile, other: ProviderFile): ContentProblem => ({
      kind: 'duplicate-order',
      file: one.yaml.path,
      line: one.yaml.lineAt(['order']),
      what: `order ${order} は ${other.yaml.path} も使っています。`,
      fix: `表に出る順番です。まだ使われていない数にします。次に空いている数: ${free}`,
    });
    return [{ ...problem(file, before), twin: problem(before, file) }];
  });
}
