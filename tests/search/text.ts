import { causesOf } from '#core/error/diagnose.ts';
import { matchErrors } from '#core/error/match.ts';
import { readMail } from '#core/mail/read.ts';
import { needsMessages } from '#core/search/parts.ts';
import { resultOf } from '#core/search/result.ts';
import { scoreEntries } from '#core/search/entries.ts';
import { layerFor, search } from './engine.ts';
import { table } from './tally.ts';

const SHOWN = 8;
const short = (score: number) => score.toFixed(1);

/** Prints for editors what the search answers to a text, and why: the errors and articles that fit, with their scores. */
export function printText(text: string): string {
  const layer = layerFor(text);
  const reply = search(text);
  const mail = readMail(text);
  const results = reply.results.map((found, i) => {
    const result = resultOf(found, layer);
    const marked = result?.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));
    return [
      `${i + 1} ${found.kind}:${found.id}${found.guess ? ' (guess)' : ''}`,
      `   ${result?.title ?? 'NO SUCH PAGE'}`,
      ...(marked && marked.length > 0 ? [`   ${marked.join('')}`] : []),
      ...(found.recipients ? [`   for ${found.recipients.join(', ')}`] : []),
    ].join('\n');
  });
  const matches = matchErrors(mail.body, layer.signatures).slice(0, SHOWN);
  const words = [...scoreEntries(text, layer.index)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([id, score]) => [id, short(score)]);
  const causes = causesOf(mail, layer.signatures).map(
    ({ recipients, matches: [best] }, i) =>
      `${i + 1} ${best?.entry.id ?? ''} ${recipients.join(', ')}`,
  );
  return [
    `${reply.settled ? 'settled' : 'open: the full text may add to it'}; ${reply.causes} sure causes; notice: ${reply.notice ?? 'no'}; unknown code: ${reply.unknownCode ?? 'none'}; English data: ${needsMessages(text) ? 'loaded' : 'not loaded'}`,
    results.length > 0 ? results.join('\n') : 'no result',
    '\nErrors that fit (words and codes of the whole text)',
    table(
      ['error', 'score', 'words', 'covered', 'strong'],
      matches.map(({ entry, score, words: ofWords, covered, strong }) => [
        `${entry.id}${entry.wrapper ? ' (wrapper)' : ''}`,
        short(score),
        short(ofWords),
        short(covered),
        strong ? 'yes' : '',
      ]),
    ),
    '\nArticles whose words fit',
    table(['article', 'score'], words),
    ...(causes.length > 0 ? ['\nCauses, where it is read as a mail', ...causes] : []),
  ].join('\n');
}
