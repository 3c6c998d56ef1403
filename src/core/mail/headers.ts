/** The fields of a header by their names in lower case; of several the first. */
export type Headers = ReadonlyMap<string, string>;

const FIELD = /^([A-Za-z][\w-]{0,60}):[ \t]?(.*)$/;

/** Joins folded fields (RFC 5322 §2.2.3): a line that begins with a space goes on the line before. */
export function fieldsOf(
  lines: readonly string[],
): readonly (readonly [name: string, value: string])[] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push([name.toLowerCase(), value]);
    else if (last && /^[ \t]/.test(line)) last[1] += ` ${line.trim()}`;
  }
  return fields;
}

/**
 * Parts a mail at the first empty line after its header (RFC 5322 §2.1). A text that does not begin with a mail's fields has no header.
 * Fields that a mail program wrapped anew, or that lost the space before their second line, still are a header.
 */
export function splitHeaders(source: string): { headers: Headers; body: string } {
  const lines = source.replace(/^\n+/, '').split('\n');
  const end = endOfHeader(lines);
  const fields = fieldsOf(joinedFields(lines.slice(0, end)));
  const blank = (lines[end] ?? '').trim() === '';
  const names = fields.map(([name]) => name);
  const isHeader =
    names.some((name) => OF_MAIL.has(name)) && !names.some((name) => OF_REPORT.has(name));
  if (!isHeader || !blank) return { headers: new Map(), body: source };
  return { headers: new Map([...fields].reverse()), body: lines.slice(end + 1).join('\n') };
}

/** Without one of these, lines with a colon are text. */
const OF_MAIL = new Set(
  'from to cc subject date received message-id return-path mime-version content-type content-transfer-encoding'.split(
    ' ',
  ),
);
/** Fields about a recipient are what a reader copies out of a report (RFC 3464 §2). */
const OF_REPORT = new Set(
  'reporting-mta final-recipient original-recipient diagnostic-code action'.split(' '),
);

const isFieldLine = (line: string, i: number) =>
  FIELD.test(line) || (i > 0 && /^[ \t]+\S/.test(line)) || (i === 0 && /^From \S/.test(line));

/** What a server answers is no part of a header: a code and its words, or the field of a report. */
const ANSWER = /^\s*[245]\d\d[ -]|\b[245]\.\d\.\d{1,3}\b/;

/** Finds the line behind a header: the first one that is no field and goes on none. */
function endOfHeader(lines: readonly string[]): number {
  let end = 0;
  while (end < lines.length && isFieldLine(lines[end] ?? '', end)) end++;
  if (end === 0 || (lines[end] ?? '').trim() === '') return end;
  // Lines between fields are the rest of fields that were wrapped without a space.
  const blank = lines.findIndex((line, i) => i >= end && line.trim() === '');
  const block = lines.slice(0, blank < 0 ? lines.length : blank);
  const known = new Set(block.map((line) => FIELD.exec(line)?.[1]?.toLowerCase()));
  const isMail = [...OF_MAIL].filter((name) => known.has(name)).length >= 3;
  const columns = block.reduce((most, { length }) => Math.max(most, length), 0);
  const lastField = block.findLastIndex((line) => FIELD.test(line));
  const goesOn = block.every((line, i) => {
    if (isFieldLine(line, i)) return true;
    const before = block[i - 1] ?? '';
    const isWrapped = before.length + 1 + (line.split(' ', 1)[0] ?? '').length > columns;
    return !ANSWER.test(line) && (isWrapped || i < lastField);
  });
  return isMail && goesOn ? block.length : end;
}

/** Gives each line that goes on a field the space with which it should begin. */
const joinedFields = (lines: readonly string[]): readonly string[] =>
  lines.map((line, i) => (isFieldLine(line, i) ? line : ` ${line}`));
