import type { CellContent, SetCell } from '../../grid/index.ts';
import { MOST_BYTES } from './chunks.ts';

/** About what a run of cells costs in a request and its answer, beside its cells: the way of asking. */
export const RUN_BYTES = 1200;

/** What the cells of one run may cost, so that the run goes through in one request. */
export const MOST_RUN_BYTES = MOST_BYTES - RUN_BYTES;

/** About what the change of a cell costs in a request and its answer. */
export function changeBytes({ before, after }: SetCell): number {
  return 40 + sizeOf(before) + sizeOf(after);
}

function sizeOf({ value, formula }: CellContent): number {
  return 3 * ((typeof value === 'string' ? value.length : 0) + (formula?.length ?? 0));
}
