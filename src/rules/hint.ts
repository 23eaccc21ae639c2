import type { FormKind } from '../forms/kinds.ts';
import type { CellRef } from '../grid/index.ts';

/** What each hint is filled with. */
export interface HintArgs {
  readonly 'one-digit': { readonly declared: number; readonly sum: number };
  readonly 'swapped-digits': { readonly declared: number; readonly sum: number };
  /** `short`: the declared total is the smaller one. */
  readonly 'difference-in-cell': { readonly difference: number; readonly short: boolean };
  readonly 'agrees-with-total': { readonly value: number; readonly kind: FormKind };
  readonly 'agrees-with-sum': { readonly value: number; readonly kind: FormKind };
}

/** A sentence that helps to find the cause, and the cells it speaks of. It never says which cell is wrong. */
export type Hint = {
  [Id in keyof HintArgs]: {
    readonly id: Id;
    readonly args: HintArgs[Id];
    readonly cells: readonly CellRef[];
  };
}[keyof HintArgs];
