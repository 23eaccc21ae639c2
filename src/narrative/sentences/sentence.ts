import type { CellRef } from '../../grid/index.ts';
import type { Finding } from '../../rules/finding.ts';

export type SentenceKind = 'profile' | 'rating' | 'quota' | 'reviewed' | 'suggested';

/** A sentence of the report with what it was made from. */
export interface Sentence {
  /** Once a narrative: ASCII letters, digits, "_". */
  readonly id: string;
  readonly kind: SentenceKind;
  readonly text: string;
  readonly cells: readonly CellRef[];
  /** Errors found in those cells: the sentence is not to be relied on before they are mended. */
  readonly findings: readonly Finding[];
  /** What a reader must know besides: sentences. */
  readonly notes: readonly string[];
}
