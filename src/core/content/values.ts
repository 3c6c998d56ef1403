/** A number as it begins a value: 1,500 or 2.5 or 10万. */
const NUMBER = String.raw`[\d０-９][\d０-９,.]*[万億千百]?`;
/** A number of two digits or more. */
const MANY = String.raw`(?:[\d０-９][\d０-９,.]+[万億千百]?|[\d０-９][万億千百])`;

/** What follows some units makes another word of them: 「3分の1」, 「2分割」, 「1日本」. */
const UNIT = String.raw`(?:[kKmMgGtT]i?[Bb](?:ytes?|ps)?(?![A-Za-z])|(?:キロ|メガ|ギガ|テラ)(?:バイト)?|バイト|(?:ms|h|hours?|mins?|minutes?|secs?|seconds?|days?)(?![A-Za-z])|円|ドル|[%％]|パーセント|ミリ秒|秒|分(?![のけ割類岐])|時間|日(?!本)|週間|[かヶヵカケ]月|年)`;
/** What is counted in ones stays free below ten: 「2通に分ける」 is a sentence, 「100通」 a limit. */
const COUNTER = '(?:通|件|人|回|個|台|枚|文字|宛先)';
/** A number in kanji, of two or more: 「十分」 and 「一日」 are words. */
const KANJI = '[一二三四五六七八九十百千]{2,8}';

/** A price is one even without a unit after it: 「￥500」, 「US$5」. */
const PRICE = String.raw`(?:US)?[¥￥$＄€£] ?${NUMBER}`;
/** A port in the form of a statement: 「ポートは465です」. As a name (「25番ポート」) it is a word. */
const PORT = String.raw`(?<=ポート(?:番号)?(?:は|[:：]) ?)\d{2,5}(?!\d)`;

const VALUE = new RegExp(
  `${PRICE}|${PORT}|` +
    // Not within a longer word or number: the 25B of OP25B, the 1 of 5.7.1.
    String.raw`(?<![A-Za-z\d０-９.,_])(?:${[
      String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}`,
      String.raw`20\d\d[-/](?:0?[1-9]|1[0-2])(?![\d/-])`,
      // A day of two digits: 1/3 is a part, 24/7 always.
      String.raw`(?:[1-9]|1[0-2])/(?:[12]\d|3[01])(?![\d/])`,
      String.raw`\d{4}年\d{1,2}月(?:\d{1,2}日)?`,
      String.raw`\d{1,2}月(?:\d{1,2}日)?`,
      `(?:${NUMBER}[〜～~–-])?(?:${NUMBER} ?${UNIT}|${MANY} ?${COUNTER}|${KANJI}${UNIT})`,
    ].join('|')})`,
  'g',
);

/** Something found in a text. */
export interface Found {
  readonly text: string;
  readonly index: number;
}

/**
 * Finds values that change and therefore belong in data: numbers with units, prices, ports and dates.
 * @returns each with its place; 「25MB」, 「2026年5月」
 */
export function findValues(text: string): Found[] {
  return [...text.matchAll(VALUE)].map(({ 0: found, index }) => ({ text: found, index }));
}

/** A number with a unit of one letter, as files of settings write it: 300s, 10M. In a sentence it may be a name (iPhone 5s). */
const IN_SETTINGS = /^\d[\d,.]* ?[KMGTkgsmhdw]$/;
/** Nothing and all of it are no limits: 0h, 100%. */
const NOTHING_OR_ALL = /^(?:0+\D|100 ?%$)/;

/** Tells whether a text in code is a value and nothing else: 25MB, 300s; neither `larger:10M` nor `5.7.1`. */
export const isValue = (text: string): boolean =>
  !NOTHING_OR_ALL.test(text) && (IN_SETTINGS.test(text) || findValues(text)[0]?.text === text);
