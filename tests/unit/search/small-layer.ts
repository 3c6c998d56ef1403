import { type Layer, type LayerData, openLayer, packLayer } from '#core/search/layer.ts';
import { ERRORS, ORIGINS } from '../error/small-errors.ts';

/** A site of four articles, ten errors, three codes, a service and a term. */
export const DATA: LayerData = {
  articles: [
    {
      id: 'about-no-user',
      title: '宛先のアドレスを間違えている',
      symptoms: ['送ったらすぐ返ってきた'],
      synonyms: ['宛先不明'],
    },
    {
      id: 'about-full',
      title: '受信者のメールボックスがいっぱい',
      symptoms: ['容量がないと言われた'],
      synonyms: ['容量オーバー'],
    },
    {
      id: 'about-spam',
      title: '迷惑メールと判定されて拒否される',
      symptoms: ['スパム扱いされた'],
      synonyms: ['スパム'],
    },
    {
      id: 'read-bounce-message',
      title: 'エラーメールの読み方',
      symptoms: ['英語のメールが来た'],
      synonyms: ['エラーメール'],
    },
  ].map((article) => ({ ...article, fixOwner: ['sender'] })),
  errors: ERRORS,
  origins: ORIGINS,
  codes: [
    { code: '550', title: '宛先に届けられない', articles: ['read-bounce-message'] },
    { code: '5.0.0', title: 'その他の失敗', articles: ['read-bounce-message'] },
    { code: '5.1.1', title: '宛先のアドレスがない', articles: ['about-no-user'] },
  ],
  named: [
    { kind: 'provider', id: 'docomo', title: 'ドコモメール', names: ['docomo.ne.jp'] },
    { kind: 'term', id: 'greylisting', title: 'グレイリスティング', names: ['ぐれいりすてぃんぐ'] },
  ],
  synonyms: [['いっぱい', '満杯']],
  readings: { 宛先: ['あてさき'] },
};

export const PACKED = packLayer(DATA);
/** With both files, and with the first one alone. */
export const WHOLE: Layer = openLayer(PACKED.words, PACKED.messages);
export const JAPANESE: Layer = openLayer(PACKED.words);
