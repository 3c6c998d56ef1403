import { coverMarks, type Receiver, RECEIVERS } from '../ticket/reply.ts';
import type { Content, ReplyFile } from './model.ts';
import { CODE, type Prose } from './prose.ts';

/** One reply with where it stands. */
export interface ReplyText {
  readonly file: ReplyFile;
  readonly receiver: Receiver;
  readonly text: string;
  /** Gives the line in the file of a place in the text. */
  readonly lineAt: (index: number) => number;
}

/** Gives the replies of a file that can be read. */
export const repliesOf = (file: ReplyFile): ReplyText[] =>
  RECEIVERS.flatMap((receiver) => {
    const text = file.fields[receiver];
    if (text === undefined) return [];
    const key = file.yaml.lineAt([receiver]);
    // The text of a block begins on the line below its key.
    const first = text.includes('\n') ? key + 1 : key;
    const lineAt = (index: number) => first + (text.slice(0, index).match(/\n/g)?.length ?? 0);
    return [{ file, receiver, text, lineAt }];
  });

/** What replies say, a run for each line: a line of a list ends without 。; addresses and placeholders are covered. */
export const replyProse = ({ replies }: Pick<Content, 'replies'>): Prose[] =>
  replies.flatMap(repliesOf).flatMap(({ file, text, lineAt }) => {
    let index = 0;
    return text.split('\n').flatMap((open): Prose[] => {
      const line = lineAt(index);
      index += open.length + 1;
      if (open.trim() === '') return [];
      return [{ file: file.yaml.path, text: coverMarks(open, CODE), open, lineAt: () => line }];
    });
  });
