import type { CellContent } from '../../grid/index.ts';
import { entryOf } from './cell-entries.ts';
import type { Run } from './plan-cells.ts';

/** Queues the writing of a run. `null` in a table leaves a cell as it is. */
export function writeRun(range: Excel.Range, run: Run): void {
  const formats = run.changes.map(({ before, after }) =>
    (before.format ?? 'General') === (after.format ?? 'General') ? null : (after.format ?? 'General'),
  );
  // First, because a number put into a cell of the format "text" becomes a text.
  if (formats.some((format) => format !== null)) range.numberFormat = tableOf(run, formats);
  const after = run.changes.map((change) => change.after);
  if (after.some(({ formula }) => formula === null)) {
    range.values = tableOf(
      run,
      after.map((content) => (content.formula === null ? entryOf(content) : null)),
    );
  }
  if (after.some(({ formula }) => formula !== null)) writeFormulas(range, run, after);
}

/** A formula in a cell without a format gets one from the cells that it refers to; it is set to what was planned. */
function writeFormulas(range: Excel.Range, run: Run, after: readonly CellContent[]): void {
  range.formulas = tableOf(
    run,
    after.map(({ formula }) => (formula === null ? null : `=${formula}`)),
  );
  range.numberFormat = tableOf(
    run,
    after.map(({ formula, format }) => (formula === null ? null : (format ?? 'General'))),
  );
}

function tableOf<T>({ range }: Run, cells: readonly T[]): T[][] {
  return range.top === range.bottom ? [[...cells]] : cells.map((cell) => [cell]);
}
