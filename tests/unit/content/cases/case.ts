import type { ContentKind } from '#core/content/kinds.ts';
import type { Files } from '../../../fixtures/content-site.ts';

/** One thing that is wrong in a site without another fault, and what the editor then reads. */
export interface Case {
  readonly kind: ContentKind;
  readonly change: (site: Files) => void;
  /** The printed problems, without the last line that counts. */
  readonly printed: readonly string[];
}
