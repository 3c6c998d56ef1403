/** Marks that mail programs put before quoted or forwarded lines, several of them nested. */
const MARK = /^(?:[ \t]{0,4}[>|＞｜:][ \t]?){1,12}/;

/**
 * Takes the marks of quoting off where most lines of a paragraph carry them; `> `, `>> `, `| `. Line ends become `\n`, invisible characters go.
 */
export function withoutQuotes(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\u00a0/g, ' ')
    .split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const quoted = full.filter((line) => MARK.test(line)).length;
  // One line with a mark among many is no quote: Sendmail's transcript has ">>> RCPT To".
  if (quoted < 2 && full.length > 1) return lines.join('\n');
  return lines.map((line) => (TRANSCRIPT.test(line) ? line : line.replace(MARK, ''))).join('\n');
}

/** A line of a dialogue that Sendmail quotes; its marks say who speaks. */
const TRANSCRIPT = /^(?:>>> (?:RCPT|MAIL|DATA|EHLO|HELO|AUTH|STARTTLS|QUIT|\.)|<<< )/i;
