import type { ServiceView } from '../article/vocabulary.ts';
import type { Provenance } from '../source.ts';
import type { Provider } from './schema.ts';

/** An official page to ask; no day where nobody has noted to have looked for the value. */
export interface AskedPage {
  readonly source: string;
  readonly checked?: string;
}

/** One cell of a table of services: lines of text, an address, or the statement that the value is not known. */
export interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
  readonly link?: string;
  readonly note?: string;
  readonly ordered?: boolean;
  /** The official page to ask when the value is not known, and the day on which the value was last looked for. */
  readonly unknown?: AskedPage;
  /** Where a known value was read. */
  readonly source?: Pick<Provenance, 'source' | 'checked' | 'sure'>;
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** A field of a provider file that pages show. */
export type Field = Exclude<keyof Provider, 'name' | 'kind' | 'order' | 'domains' | 'help'>;
type Value<F extends Field> = Extract<Provider[F], { value: unknown }>['value'];
type Door = Value<'outgoing'>[number] & Partial<Pick<Value<'incoming'>[number], 'protocol'>>;

/** The words of the tables: labels of fields, and how a value with several parts is said. */
export interface ViewWords {
  readonly label: Readonly<Record<Field, string>>;
  readonly door: (door: Door) => string;
  readonly filter: (filter: Value<'filters'>[number]) => string;
  readonly rate: (rate: Value<'rates'>[number]) => string;
}

/** Which fields of a provider file each view shows; the first one decides whether a service has a row. */
const FIELDS: Readonly<Record<ServiceView, readonly Field[]>> = {
  size: ['sizeSend', 'sizeReceive'],
  outgoing: ['outgoing', 'userName', 'password'],
  incoming: ['incoming', 'userName', 'clientSwitch'],
  mailbox: ['mailbox', 'usage', 'whenFull'],
  signin: ['password', 'passwordEnd'],
  junk: ['junk', 'junkDays'],
  allow: ['allow'],
  filters: ['filters'],
  rates: ['rates', 'rateReset'],
  status: ['status'],
  refusal: ['refusal'],
  silence: ['missing', 'judgedSpam', 'refusal', 'delays'],
  files: ['refusedFiles'],
  rules: ['senderRules', 'rulesSince', 'bulkFrom', 'complaintGoal', 'complaintLimit'],
};

/** Fields of which a service may have nothing to say: a page is silent on them where the file is. */
const OCCASIONAL: ReadonlySet<Field> = new Set([
  'passwordEnd',
  'rateReset',
  'junkDays',
  'rescue',
  'rulesSince',
  'bulkFrom',
  'complaintGoal',
  'complaintLimit',
  'unsubscribeWithin',
]);

/** Values that are addresses of pages: shown as links. */
const LINKS: readonly Field[] = ['status', 'postmaster', 'contact'];

/** Gives a field's value as lines of text; none when it has no known value. */
function linesOf(provider: Provider, field: Field, words: ViewWords): readonly string[] {
  const known = provider[field];
  if (!known || 'unknown' in known) return [];
  if (typeof known.value === 'string') return [known.value];
  switch (field) {
    case 'outgoing':
    case 'incoming':
      return (known.value as readonly Door[]).map(words.door);
    case 'filters':
      return (known.value as Value<'filters'>).map(words.filter);
    case 'rates':
      return (known.value as Value<'rates'>).map(words.rate);
    default:
      return [];
  }
}

/** Gives the fields of a provider file that a view shows, one a column. */
export const columnFields = (view: ServiceView): readonly Field[] => FIELDS[view];

/** Gives one value of a service as pages show it, with its label; empty lines where the file says nothing. */
export function cellOf(provider: Provider, field: Field, words: ViewWords): Cell {
  const known = provider[field];
  const label = words.label[field];
  if (!known) return { label, lines: [] };
  const note = known.note ? { note: known.note } : {};
  if ('unknown' in known) {
    return { label, lines: [], unknown: { source: known.source, checked: known.checked }, ...note };
  }
  const lines = linesOf(provider, field, words);
  return {
    label,
    lines,
    ...(field === 'filters' && { ordered: true }),
    ...(LINKS.includes(field) && lines[0] && { link: lines[0] }),
    ...note,
    source: { source: known.source, checked: known.checked, sure: known.sure },
  };
}

/**
 * Draws one table out of the provider files: a row for each service that says something on the view's first column.
 * @param only ids of the services to show; all of them when left out
 */
export function serviceRows(
  view: ServiceView,
  providers: readonly (Provider & { id: string })[],
  words: ViewWords,
  only?: readonly string[],
): readonly Row[] {
  const fields = columnFields(view);
  return providers
    .filter(({ id }) => only?.includes(id) ?? true)
    .filter((provider) => fields[0] && provider[fields[0]])
    .map((provider) => ({
      id: provider.id,
      name: provider.name,
      cells: fields.map((field) => cellOf(provider, field, words)),
    }));
}

/**
 * Gives the values of a service that its page shows in one section.
 * What the file leaves out is not known: readers are told so, with the help page to ask; occasional fields are left out instead.
 */
export const sectionCells = (
  provider: Provider,
  fields: readonly Field[],
  words: ViewWords,
): readonly Cell[] =>
  fields
    .map((field) => {
      const cell = cellOf(provider, field, words);
      const { help } = provider;
      return isEmpty(cell) && help && !OCCASIONAL.has(field)
        ? { ...cell, unknown: { source: help } }
        : cell;
    })
    .filter((cell) => !isEmpty(cell));

/** Tells whether the file says nothing at all on a field. */
export const isEmpty = ({ lines, unknown, note }: Cell) => lines.length === 0 && !unknown && !note;

/** Tells whether cells say nothing but that their values are not known: such values and services are named in one line. */
export const isUnknown = ({ cells }: Pick<Row, 'cells'>) =>
  cells.every(({ lines, note }) => lines.length === 0 && !note);

/** Gives the official pages to ask about cells that are not known, each once, with the newest day on which it was asked. */
export function askedPages(cells: readonly Cell[]): readonly AskedPage[] {
  const asked = new Map<string, AskedPage>();
  for (const { unknown } of cells) {
    if (!unknown) continue;
    const known = asked.get(unknown.source);
    if ((known?.checked ?? '') <= (unknown.checked ?? '')) asked.set(unknown.source, unknown);
  }
  return [...asked.values()];
}
