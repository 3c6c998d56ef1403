import type { SingleValue } from '../fact/values.ts';
import type { Provider } from '../provider/schema.ts';
import type { ProviderFile } from './model.ts';

/** Values of the data, by id; the names of the services, by the part of the id before the dot. */
export interface KnownValues {
  readonly values: ReadonlyMap<string, SingleValue>;
  readonly providers: readonly ProviderFile[];
}

const OFFERED = 4;

/**
 * Finds the ids of the data that say the same as a value in a sentence.
 * @param value as it stands in the sentence: 25MB, ２４時間
 * @param around the sentence; the services that it names come first
 * @returns all such ids, the likeliest first
 */
export function sameValue(
  value: string,
  around: string,
  { values, providers }: KnownValues,
): string[] {
  const wanted = plain(value);
  const named = new Set(
    providers
      .filter(({ fields }) => fields.name && around.includes(fields.name))
      .map(({ id }) => id),
  );
  const rank = (id: string) => Number(!named.has(id.split('.')[0] ?? ''));
  return (
    [...values]
      // An unverified value may not be shown.
      .filter(([, { sure }]) => sure !== 'unverified')
      .filter(([, known]) => holds(plain(String(known.value)), wanted))
      .map(([id]) => id)
      .toSorted((a, b) => rank(a) - rank(b))
  );
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '');

const IS_PORT = /^\d+$/;

/** Tells whether a text holds a value as a whole: 25MB, but not its 5MB; ¥500, but not that of ¥5000; a port, but not the 25 of 25MB. */
function holds(text: string, value: string): boolean {
  const goesOn = IS_PORT.test(value) ? /[\p{L}\p{N}.%]/u : /\d/;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + value.length)];
    if (!/[\d.]/.test(before) && !goesOn.test(after)) return true;
  }
  return false;
}

/**
 * Says how known values are shown in place of a typed one; the data cannot tell whether they are of the same thing.
 * @param otherwise what to do when they are not
 */
export function showSame([first, ...others]: readonly string[], otherwise: string): string {
  if (first === undefined) return otherwise;
  const more = others.length > OFFERED ? ' など' : '';
  const rest =
    others.length > 0 ? `ほかに同じ値: ${others.slice(0, OFFERED).join(', ')}${more}。` : '';
  return `同じものの値なら <Fact id="${first}" /> と書きます。${rest}\n別のものなら: ${otherwise}`;
}

/** What to do with a value by its unit, the first that fits. */
const UNITS: readonly { readonly unit: RegExp; readonly hint: string }[] = [
  {
    unit: /[Bb](?:ytes?|ps)?$|[KMGT]$|バイト$|(?:キロ|メガ|ギガ|テラ)$/,
    hint: 'サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。',
  },
  {
    // 「24-48時間」 is no date, nor is 「3日」 or 「か月」.
    unit: /^\d{4}[-/]\d|^\d+\/\d+$|\d月/,
    hint: '日付は、過ぎると古くなります。要らなければ消します。要るなら content/facts.yaml に置き、<Fact id="…" /> で出します。',
  },
  {
    unit: /円|ドル|[¥￥$＄€£]/,
    hint: '料金は変わります。公式の料金のページへ案内するか、content/facts.yaml に置き、<Fact id="…" /> で出します。',
  },
  {
    unit: /[%％]|パーセント/,
    hint: '目安なら「3分の1ほど」のように書けます。決まった割合なら content/facts.yaml に置き、<Fact id="…" /> で出します。',
  },
  {
    unit: /(?:[通件人回個台枚]|宛先)$/,
    hint: '送れる数の上限なら <Services show="rates" /> の表で出せます。目安なら「何度か」「多くの」のように書けます。決まった数なら content/facts.yaml に置き、<Fact id="…" /> で出します。',
  },
  {
    unit: /文字$/,
    hint: '決まった長さなら content/facts.yaml に置き、<Fact id="…" /> で出します。目安なら「短く」のように書けます。',
  },
];

const PERIOD =
  '目安なら「数分」「しばらく」「半日ほど」のように書けます。決まった時間なら content/facts.yaml に置き、<Fact id="…" /> で出します。';

/** What to do with a port, which alone of all values has no unit. */
const portHint = (port: string) =>
  `サービスのポートなら <Services show="outgoing" /> か <Services show="incoming" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。名前として書くだけなら、\`${port}\`とコードで書きます。`;

/** Says what makes sense for a value of which the data hold nothing. */
export function hintFor(value: string): string {
  const text = plain(value);
  if (IS_PORT.test(text)) return portHint(text);
  return UNITS.find(({ unit }) => unit.test(text))?.hint ?? PERIOD;
}

/**
 * Says how a host's name is shown: by the table of the service that has it as a door, else out of new data.
 * @param host smtp.gmail.com
 */
export function showHost(host: string, { providers }: KnownValues): string {
  const example = '例なら example.jp などで書きます。';
  for (const view of ['outgoing', 'incoming'] as const) {
    const ids = providers.filter(({ fields }) => hasDoor(fields[view], host)).map(({ id }) => id);
    if (ids.length > 0) {
      return `<Services show="${view}" only="${ids.join(' ')}" /> の表で出します。${example}`;
    }
  }
  return `実在する名前は content/facts.yaml か content/providers に置き、<Fact> か <Services> で出します。${example}`;
}

const hasDoor = (doors: Partial<Provider>['outgoing' | 'incoming'], host: string): boolean =>
  doors !== undefined && 'value' in doors && doors.value.some((door) => door.host === host);
