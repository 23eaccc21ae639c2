import { textAt, type Chart, type Range, type Sheet } from '../../grid/index.ts';
import { chartsOf } from './charts.ts';
import type { HeldBlock } from './held-blocks.ts';
import { areaOf } from './placing.ts';

/** The charts of a block as they were inserted: they are made from what its cells say. */
export function heldCharts(sheet: Sheet, { id, range, hasCharts }: HeldBlock): Chart[] {
  if (!hasCharts) return [];
  return chartsOf({ id, range, textAt: (row, col) => textAt(sheet, range.top + row, range.left + col) });
}

/** What a block and its charts cover as it stands. */
export function heldArea(sheet: Sheet, held: HeldBlock): Range {
  return areaOf({ range: held.range, charts: heldCharts(sheet, held) });
}
