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
 */
export function splitHeaders(source: string): { headers: Headers; body: string } {
  const lines = source.replace(/^\n+/, '').split('\n');
  let end = 0;
  while (end < lines.length && isFieldLine(lines[end] ?? '', end)) end++;
  const fields = fieldsOf(lines.slice(0, end));
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
