import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findValues, isValue } from '#core/content/values.ts';

const VALUES: [string, string[]][] = [
  ['25MBまで、10 GBまで、500KBまで', ['25MB', '10 GB', '500KB']],
  ['25メガバイト、2ギガ、500キロバイト', ['25メガバイト', '2ギガ', '500キロバイト']],
  ['25mb、10 Mbytes、100Mbpsの回線', ['25mb', '10 Mbytes', '100Mbps']],
  ['24h、48 hours、30min、500ms、2days', ['24h', '48 hours', '30min', '500ms', '2days']],
  ['100個まで、12台、30枚、500宛先', ['100個', '12台', '30枚', '500宛先']],
  ['七十二時間、二十五メガ', ['七十二時間', '二十五メガ']],
  ['2026/5から、2026-05、5/31まで', ['2026/5', '2026-05', '5/31']],
  ['１５分', ['１５分']],
  ['1分、2時間、3日、4週間、5か月、6年', ['1分', '2時間', '3日', '4週間', '5か月', '6年']],
  ['24〜48時間', ['24〜48時間']],
  ['10-20分', ['10-20分']],
  ['約37%、0.3％', ['37%', '0.3％']],
  ['1,500円、10万円', ['1,500円', '10万円']],
  ['1日1万通', ['1日', '1万通']],
  ['5,000通、100件、20人、10回、255文字', ['5,000通', '100件', '20人', '10回', '255文字']],
  ['2026年5月31日、2026年5月、5月31日', ['2026年5月31日', '2026年5月', '5月31日']],
  ['￥500、¥1,500、＄20、US$5、€ 3', ['￥500', '¥1,500', '＄20', 'US$5', '€ 3']],
  ['５００円', ['５００円']],
  ['ポートは465です', ['465']],
  ['ポート番号: 587', ['587']],
  ['2026-05-31、2026/5/31', ['2026-05-31', '2026/5/31']],
];

const NO_VALUES = [
  '2通に分けて、1件ずつ、3回まで、1人で、1文字だけ',
  '465番ポートと587番ポート、OP25B、IPv6',
  '送信のポートが25番、ポート465、`$x`、$HOME、ポートは数字です',
  '5.7.1、552、4で始まる番号',
  '数分、しばらく、半日ほど、数日',
  '2段階認証、1つずつ、3分の1、2分割',
  'Windows 11、Microsoft 365、Outlook 2021',
  '1か所、2行目、3番目',
  '十分に、一日、1/3ほど、24/7、203.0.113.0/24、2001:db8::/32、465/587',
  'iPhone 5s、4K、3D、0x800CCC0E、550 5.7.1、2 messages、5 hosts',
];

for (const [text, values] of VALUES) {
  test(`finds the values in ${text}`, () => {
    assert.deepEqual(
      findValues(text).map(({ text: value }) => value),
      values,
    );
  });
}

for (const text of NO_VALUES) {
  test(`lets ${text} pass`, () => {
    assert.deepEqual(findValues(text), []);
  });
}

test('takes time in proportion to the length of the text', () => {
  assert.deepEqual(findValues('1'.repeat(100_000)), []);
});

test('code is a value when it says nothing else', () => {
  for (const text of ['25MB', '300s', '10M', '4h', '30分', '1,500 k']) {
    assert.ok(isValue(text), text);
  }
  for (const text of ['larger:10M', '!10m', '0h', '100%', '5.7.1', '587', '4xx', 'over 25MB', '']) {
    assert.ok(!isValue(text), text);
  }
});
