import { z } from 'zod';

/** One group of `content/synonyms.yaml`: words that mean the same to a reader, the site's own first. */
export const synonymGroup = z
  .array(z.string().trim().min(2, '2文字以上で書きます'))
  .min(2, '同じ意味の言葉を2つ以上書きます');

/** The whole of `content/synonyms.yaml`. */
export const synonymsSchema = z.array(synonymGroup);

/** The readings of one word of `content/readings.yaml`; a shorter one would be found within other words. */
export const readingsOfWord = z
  .array(z.string().regex(/^[ぁ-ゖー]{3,}$/, '読みをひらがな3文字以上で書きます'))
  .min(1, '読みを1つ以上書きます');

/** The whole of `content/readings.yaml`: word → readings. */
export const readingsSchema = z.record(
  z
    .string()
    .regex(
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆A-Za-z0-9]+$/u,
      '日本語か英数字の言葉を、空白と記号なしで書きます',
    ),
  readingsOfWord,
);

/** What readers type for one article of `content/sayings.yaml`. */
export const sayingsOfArticle = z
  .array(z.string().trim().min(2, '2文字以上で書きます').max(120, '120文字までにします'))
  .min(1, '言い方を1つ以上書きます');

/** The whole of `content/sayings.yaml`: slug → what readers type. */
export const sayingsSchema = z.record(z.string(), sayingsOfArticle);
