import type { ServiceView } from '../article/vocabulary.ts';
import type { Provider } from './schema.ts';

/** One cell of a table of services: lines of text, an address, or the statement that the value is not known. */
export interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
  readonly link?: string;
  readonly note?: string;
  readonly ordered?: boolean;
  /** The official page to ask when the value is not known. */
  readonly unknown?: string;
}

/** Where the values of a row were read. */
export interface RowSource {
  readonly source: string;
  readonly checked: string;
  readonly sure: 'official' | 'standard' | 'reported' | 'unverified';
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly sources: readonly RowSource[];
}

const ENCRYPTION = { TLS: 'SSL/TLS', STARTTLS: 'STARTTLS', none: '暗号化なし' } as const;

type Field = Exclude<keyof Provider, 'name' | 'kind' | 'order' | 'domains' | 'help'>;
type Value<F extends Field> = Extract<Provider[F], { value: unknown }>['value'];
interface Column {
  readonly field: Field;
  readonly label: string;
  readonly lines: (provider: Provider) => readonly string[];
  readonly ordered?: true;
}

/** Declares a column; `lines` turns the field's value into what the reader sees. */
function column<F extends Field>(
  field: F,
  label: string,
  lines: (value: Value<F>) => readonly string[] = (value) =>
    typeof value === 'string' ? [value] : [],
  ordered?: true,
): Column {
  return {
    field,
    label,
    lines: (provider) => {
      const known = provider[field];
      return known && 'value' in known ? lines(known.value) : [];
    },
    ...(ordered && { ordered }),
  };
}

const userName = column('userName', 'ユーザー名');

const COLUMNS: Readonly<Record<ServiceView, readonly Column[]>> = {
  size: [column('sizeSend', '送る'), column('sizeReceive', '受け取る')],
  outgoing: [
    column('outgoing', '送信', (doors) =>
      doors.map(({ host, port, encryption }) => `${host} ポート${port}(${ENCRYPTION[encryption]})`),
    ),
    userName,
    column('password', 'パスワード'),
  ],
  incoming: [
    column('incoming', '受信', (doors) =>
      doors.map(
        ({ protocol, host, port, encryption }) =>
          `${protocol} ${host} ポート${port}(${ENCRYPTION[encryption]})`,
      ),
    ),
    userName,
    column('clientSwitch', '先に要る設定'),
  ],
  mailbox: [
    column('mailbox', '容量'),
    column('usage', '見る場所'),
    column('whenFull', '満杯のとき'),
  ],
  junk: [column('junk', '場所')],
  allow: [column('allow', '設定の場所')],
  filters: [
    column(
      'filters',
      '働く順番',
      (filters) =>
        filters.map((filter) =>
          filter.default
            ? `${filter.name}: ${filter.effect}(初期設定: ${filter.default})`
            : `${filter.name}: ${filter.effect}`,
        ),
      true,
    ),
  ],
  rates: [column('rates', '上限', (rates) => rates.map(({ what, limit }) => `${what}: ${limit}`))],
  status: [column('status', '障害情報')],
  refusal: [column('refusal', '送った人に見えるもの')],
};

/** Gives the labels of a view's columns, the service's name not included. */
export const columnLabels = (view: ServiceView) => COLUMNS[view].map(({ label }) => label);

/** Gives the fields of a provider file that a view shows; the first decides whether a service has a row. */
export const columnFields = (view: ServiceView) => COLUMNS[view].map(({ field }) => field);

const cellOf = (provider: Provider, { field, label, lines, ordered }: Column): Cell => {
  const known = provider[field];
  if (!known) return { label, lines: [] };
  const note = known.note ? { note: known.note } : {};
  if ('unknown' in known) return { label, lines: [], unknown: known.source, ...note };
  const shown = lines(provider);
  return {
    label,
    lines: shown,
    ...(ordered && { ordered }),
    ...(field === 'status' && shown[0] && { link: shown[0] }),
    ...note,
  };
};

/**
 * Draws one table out of the provider files: a row for each service that says something on the view's first column.
 * @param only ids of the services to show; all of them when left out
 */
export function serviceRows(
  view: ServiceView,
  providers: readonly (Provider & { id: string })[],
  only?: readonly string[],
): readonly Row[] {
  const columns = COLUMNS[view];
  const [first] = columns;
  return providers
    .filter((provider) => (only ? only.includes(provider.id) : true))
    .filter((provider) => first && provider[first.field])
    .map((provider) => ({
      id: provider.id,
      name: provider.name,
      cells: columns.map((one) => cellOf(provider, one)),
      sources: sourcesOf(columns.map(({ field }) => provider[field])),
    }));
}

/** Tells whether a row says nothing but that its values are not known: such services are named in one line. */
export const isUnknown = ({ cells }: Row) =>
  cells.every(({ lines, note }) => lines.length === 0 && !note);

/** The sources of several values, each page once. */
function sourcesOf(values: readonly (Provider[Field] | undefined)[]): readonly RowSource[] {
  const byPage = new Map<string, RowSource>();
  for (const known of values) {
    if (known && 'value' in known && !byPage.has(known.source)) {
      byPage.set(known.source, {
        source: known.source,
        checked: known.checked,
        sure: known.sure,
      });
    }
  }
  return [...byPage.values()];
}
