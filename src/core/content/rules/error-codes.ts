import { partsOfCode } from '../../error/code-pages.ts';
import { inRange } from '../../error/codes.ts';
import type { Persistence } from '../../error/vocabulary.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, ErrorFile } from '../model.ts';
import { wordingKeys, wordsOfKey } from '../wording-key.ts';

/** Every error can be found by something, and its codes say the same as `lasts`. */
export const errorCodes = ({ errors }: Content): ContentProblem[] =>
  errors.flatMap((file) => [
    ...unfindable(file),
    ...brokenRanges(file),
    ...againstLasts(file),
    ...otherClass(file),
  ]);

const at = ({ yaml }: ErrorFile, ...path: PropertyKey[]) => ({
  file: yaml.path,
  line: yaml.lineAt(path),
});

function unfindable(file: ErrorFile): ContentProblem[] {
  const { wordings, tags, replies, enhanced } = file.fields;
  // While one of them cannot be read, that is told; the error may well have something to find it by.
  if (file.yaml.value === undefined || !wordings || !tags || !replies || !enhanced) return [];
  if (wordings.length + tags.length + replies.length + enhanced.length === 0) {
    return [
      {
        kind: 'error-unfindable',
        ...at(file),
        what: 'このエラーには、探す手がかりが1つもありません。',
        fix: 'wordings(文面)、tags、replies、enhancedのどれかを書きます。',
      },
    ];
  }
  return wordingKeys(file).flatMap((key, i): ContentProblem[] => {
    if (wordsOfKey(key) !== '') return [];
    return [
      {
        kind: 'error-unfindable',
        ...at(file, 'wordings', i),
        what: `「${wordings[i]}」には、差し込みと数字のほかに言葉がありません。`,
        fix: '変わらない部分の言葉も書きます。番号だけなら、tags、replies、enhancedに移します。',
      },
    ];
  });
}

function brokenRanges(file: ErrorFile): ContentProblem[] {
  return (file.fields.enhanced ?? []).flatMap((range, i): ContentProblem[] => {
    const [low, high] = range.split('-');
    if (low === undefined || high === undefined) return [];
    if (low !== high && inRange(high, range) && inRange(low, range)) return [];
    return [
      {
        kind: 'invalid-value',
        ...at(file, 'enhanced', i),
        what: `「${range}」は範囲になっていません。`,
        fix: '5.7.606-5.7.649 のように、終わりの数だけが大きい2つの番号を、小さいほうから書きます。',
      },
    ];
  });
}

const classesOf = (codes: readonly string[]) =>
  new Set(codes.map((code) => partsOfCode(code).class));

/** What codes with only one first digit say, against what `lasts` says: RFC 3463 §2. */
const AGAINST: Partial<Record<Persistence, { only: number; says: string }[]>> = {
  temporary: [{ only: 5, says: '送り直されない失敗' }],
  permanent: [{ only: 4, says: '送信サーバーが送り直すあいだの失敗' }],
  notice: [
    { only: 5, says: '送り直されない失敗' },
    { only: 4, says: '送信サーバーが送り直すあいだの失敗' },
  ],
};

function againstLasts(file: ErrorFile): ContentProblem[] {
  const { lasts, replies = [], enhanced = [] } = file.fields;
  const classes = classesOf([...replies, ...enhanced]);
  const fault = AGAINST[lasts ?? 'local']?.find(
    ({ only }) => classes.size === 1 && classes.has(only),
  );
  if (!fault) return [];
  return [
    {
      kind: 'code-lasts',
      ...at(file, 'lasts'),
      what: `lastsは ${lasts} ですが、番号はどれも${fault.only}で始まります。${fault.only}は${fault.says}の番号です。`,
      fix: '番号かlastsを直します。4で始まる番号でも5で始まる番号でも出るなら、両方の番号を書き、lasts: either にします。',
    },
  ];
}

function otherClass(file: ErrorFile): ContentProblem[] {
  const { replies = [], enhanced = [] } = file.fields;
  const [ofReplies, ofEnhanced] = [classesOf(replies), classesOf(enhanced)];
  if (ofReplies.size === 0 || ofEnhanced.size === 0) return [];
  if (!ofReplies.isDisjointFrom(ofEnhanced)) return [];
  return [
    {
      kind: 'code-class',
      severity: 'warning',
      ...at(file, 'enhanced'),
      what: `replies(${replies.join(', ')})とenhanced(${enhanced.join(', ')})で、最初の数字が1つも合いません。`,
      fix: 'ふつうは 550 と 5.7.1 のように同じ数字で始まります。出典を見直します。本当にこの組み合わせで出るなら、そのままでかまいません。',
    },
  ];
}
