import {
  greatest,
  LAST_COL,
  LAST_ROW,
  type Chart,
  type Range,
  type RangeRef,
  type Sheet,
} from '../../grid/index.ts';
import type { Block } from './block.ts';
import { chartRows, chartsOf } from './charts.ts';
import type { HeldBlock } from './held-blocks.ts';

/** A block with the place that it is to have. */
export interface Placing {
  readonly block: Block;
  readonly range: RangeRef;
  /** Where it stands now; null for a new one. */
  readonly held: HeldBlock | null;
  /** The sheet as it is; null: it is to be made. */
  readonly sheet: Sheet | null;
  readonly charts: readonly Chart[];
}

/** Empty rows between a block, or its charts, and the next. */
export const GAP = 3;

export function placed(
  block: Block,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
  sheet: Sheet | null,
  options: { readonly held: HeldBlock | null; readonly charts: boolean },
): Placing {
  const range: RangeRef = {
    sheet: at.sheet,
    top: at.row,
    left: at.col,
    bottom: at.row + block.rows - 1,
    right: at.col + block.cols - 1,
  };
  const byPlace = new Map(block.cells.map(({ row, col, content }) => [`${row} ${col}`, content.value]));
  const textAt = (row: number, col: number) => String(byPlace.get(`${row} ${col}`) ?? '');
  const charts = options.charts ? chartsOf({ id: block.id, range, textAt }) : [];
  return { block, range, held: options.held, sheet, charts };
}

/** What a block and its charts cover. */
export function areaOf({ range, charts }: Pick<Placing, 'range' | 'charts'>): Range {
  const extra = charts.length === 0 ? 0 : 1 + chartRows(charts);
  const right = greatest([range.right, ...charts.map(({ place }) => place.right)]);
  return { top: range.top, left: range.left, bottom: range.bottom + extra, right };
}

/** The row where the next block may begin. */
export function rowBelow(placing: Pick<Placing, 'range' | 'charts'>): number {
  return areaOf(placing).bottom + 1 + GAP;
}

export function fitsSheet(placing: Placing): boolean {
  const { bottom, right } = areaOf(placing);
  return bottom <= LAST_ROW && right <= LAST_COL;
}
