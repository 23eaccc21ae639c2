import type { Level } from '../levels.ts';
import type { ObjectName } from '../../kinds.ts';
import type { Foreign } from './words/foreign.ts';
import type { MEASURE_WORDS } from './words/measures.ts';
import type { STAGE_WORDS } from './words/others.ts';
import type { PERIOD_WORDS } from './words/periods.ts';
import type { Role } from './words/roles.ts';

/** What a phrase of the vocabulary means. */
export type Sense =
  | { readonly kind: 'level'; readonly value: Level; readonly isFormer: boolean }
  | { readonly kind: 'own-name'; readonly value: Level }
  | { readonly kind: 'role'; readonly value: Role }
  | { readonly kind: 'measure'; readonly value: keyof typeof MEASURE_WORDS }
  | {
      readonly kind: 'object';
      readonly value: ObjectName;
      readonly isMember: boolean;
      readonly isGroup: boolean;
    }
  | { readonly kind: 'stage'; readonly value: keyof typeof STAGE_WORDS }
  | { readonly kind: 'period'; readonly value: keyof typeof PERIOD_WORDS }
  | { readonly kind: 'foreign'; readonly value: Foreign; readonly inTitle: boolean }
  | { readonly [Kind in PlainKind]: { readonly kind: Kind } }[PlainKind];

type PlainKind =
  | 'name'
  | 'subtotal'
  | 'and-above'
  | 'base'
  | 'within'
  | 'part'
  | 'own-part'
  | 'stub'
  | 'running-number'
  | 'aside'
  | 'neutral'
  | 'soft';

/** Words of a label that the vocabulary knows, and all that they can mean. */
export interface PhrasePart {
  readonly senses: readonly Sense[];
  /** Its words: from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

/** A label taken apart, the longest known words first. */
export interface Phrase {
  readonly parts: readonly PhrasePart[];
  readonly words: readonly string[];
  /** The words that no phrase took; numbers and single letters are none. */
  readonly rest: readonly string[];
}
