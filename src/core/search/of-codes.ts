import { type CodeAt, comesWith, tagKey } from '../error/codes.ts';
import type { ErrorEntry } from '../error/entry.ts';
import { matchErrors } from '../error/match.ts';
import { articleResults, type Found, once, type Reply } from './found.ts';
import type { Layer } from './layer.ts';
import { halfWidth } from './width.ts';

/** Words that say only that a code is a code. */
const AROUND_CODES =
  /エラー ?コード|ステータス ?コード|エラー|コード|番号|メッセージ|とは|って何|何|意味|というの|が|の|と|を|は|に|出る|出た|出ました|出ます|表示|smtp|error|errors|code|status|dsn|reply|[^\p{L}\p{N}]/giu;

/** How to read what nobody knows. */
const READ_BOUNCE = 'read-bounce-message';

/** Tells whether a text is a code and nothing else that says something. */
export function isBareCode(text: string, codes: readonly CodeAt[]): boolean {
  if (codes.length === 0) return false;
  const rest = codes.reduce(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    halfWidth(text),
  );
  return rest.replace(AROUND_CODES, '').length <= 3;
}

/** Answers a bare code: its page, the errors that come with it, and what to read; an unknown one by its neighbours. */
export function replyOfCodes(text: string, codes: readonly CodeAt[], layer: Layer): Reply {
  const ofKind = (kind: CodeAt['kind']) => codes.filter((code) => code.kind === kind);
  const [tags, enhanced, replies] = [ofKind('tag'), ofKind('enhanced'), ofKind('reply')];
  const deciding = [tags, enhanced, replies].find((found) => found.length > 0) ?? [];
  const matches = matchErrors(text, layer.signatures);
  const errors = matches
    .filter(({ entry }) => !entry.wrapper && deciding.some(({ code }) => isCodeOf(entry, code)))
    .map(({ entry }): Found => ({
      kind: 'error',
      id: entry.id,
      guess: true,
      shown: { text, spans: deciding },
    }));
  const hubs = [...enhanced, ...replies]
    .filter(({ code }) => layer.codes.has(code))
    .map((found): Found => ({
      kind: 'code',
      id: found.code,
      guess: false,
      shown: { text, spans: [found] },
    }));
  const unknown = deciding.find(
    ({ code }) =>
      !layer.codes.has(code) && !layer.signatures.entries.some((entry) => isCodeOf(entry, code)),
  )?.code;
  const near = unknown ? nearCodes(unknown, layer) : [];
  // What one program alone says is surer than the page of a code that many say.
  const errorsFirst = errors.length > 0 && !deciding.some(({ code }) => layer.codes.has(code));
  const toRead = [...hubs.map(({ id }) => id), ...near].flatMap(
    (code) => layer.codes.get(code)?.articles ?? [],
  );
  const first = layer.errors.get(errors[0]?.id ?? '');
  return {
    results: once([
      ...(unknown && errors.length === 0 ? articleResults([READ_BOUNCE]) : []),
      ...(errorsFirst ? errors.slice(0, 3) : hubs),
      ...(errorsFirst ? hubs : errors.slice(0, 4)),
      ...near.map((code): Found => ({ kind: 'code', id: code, guess: true })),
      ...articleResults([...(first?.articles ?? []), ...toRead]),
      ...errors.slice(0, 12),
    ]),
    settled: true,
    notice: undefined,
    causes: 0,
    unknownCode: hubs.length + errors.length === 0 ? unknown : undefined,
  };
}

const isCodeOf = (entry: ErrorEntry, code: string): boolean =>
  comesWith(entry, code) || entry.tags.some((tag) => tagKey(tag) === code);

/** Known codes of the same class and subject: X.7.0 for 5.7.999, then X.0.0; for replies the ten and the hundred. */
function nearCodes(code: string, { codes }: Layer): readonly string[] {
  const [digit = '', subject] = code.split('.');
  const near =
    subject === undefined
      ? [`${code.slice(0, 2)}0`, `${code.slice(0, 1)}50`]
      : [`${digit}.${subject}.0`, `${digit}.0.0`];
  return near.filter((one) => one !== code && codes.has(one));
}
