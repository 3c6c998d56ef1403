import { z } from 'zod';
import { known } from '../source.ts';

/** A value that changes and belongs to no single service (`content/facts.yaml`: id → value with source). */
export const factSchema = known(z.union([z.string().trim().min(1), z.number()]));

/** The whole of `content/facts.yaml`. */
export const factsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'idは英小文字・数字・ハイフン・点で書きます'),
  factSchema,
);

export type Fact = z.infer<typeof factSchema>;
