import { holdsPlace, type Position, type Range, type RangeRef } from '../../grid/index.ts';
import type { HandledGrid } from './by-hand.ts';
import type { SheetNames } from './sheet-names.ts';
import { BOOK_ID } from './snapshot.ts';
import { COMMANDS } from './univer-commands.ts';
import type { Facade, FacadeSheet, UniverCell, UniverRange } from './univer.ts';

export interface Handled {
  readonly api: Facade;
  readonly names: SheetNames;
  readonly date1904: boolean;
  readonly formatOf: (cell: UniverCell) => string | null;
  readonly formatInFile: (sheet: string, at: Position) => string | null;
  /** Where dates are listed as texts, by the names of sheets. */
  readonly datesAsText: () => readonly RangeRef[];
}

/** The workbook in the grid, for whatever the clerk does to its cells. */
export function handledGrid(handled: Handled): HandledGrid {
  const { api, names, date1904, formatOf, datesAsText, formatInFile } = handled;
  const sheetOf = (id: string): FacadeSheet | undefined =>
    api
      .getActiveWorkbook()
      ?.getSheets()
      .find((sheet) => sheet.getSheetId() === id);
  return {
    date1904,
    formatOf,
    rawAt: (id, { row, col }) => sheetOf(id)?.getSheet().getCellMatrix().getMatrix()[row]?.[col],
    formatInFile: (id, at) => formatInFile(names.nameOf(id) ?? '', at),
    mergeAt: (id, { row, col }) => {
      const merge = sheetOf(id)?.getSheet().getMergedCell(row, col);
      return merge ? rangeOf(merge) : null;
    },
    keepsDates: (id, at) => {
      const name = names.nameOf(id);
      return datesAsText().some((range) => range.sheet === name && holdsPlace(range, at));
    },
    write: (id, cells) => sheetOf(id)?.getRange(0, 0, 1, 1).setValues(cells),
    selected: () => {
      const book = api.getActiveWorkbook();
      const selected = book?.getActiveRange();
      if (!book || !selected) return null;
      const [top, left] = [selected.getRow(), selected.getColumn()];
      const range = {
        top,
        left,
        bottom: top + selected.getHeight() - 1,
        right: left + selected.getWidth() - 1,
      };
      return { sheet: book.getActiveSheet().getSheetId(), range };
    },
    select: (id, { top, left, bottom, right }) =>
      sheetOf(id)
        ?.getRange(top, left, bottom - top + 1, right - left + 1)
        .activate(),
    reach: (id, last) => {
      reach(api, id, sheetOf(id), last);
    },
  };
}

/** The sizes of the grid's sheets are its own: a file has as many rows as anybody wants. */
function reach(api: Facade, id: string, sheet: FacadeSheet | undefined, { row, col }: Position): void {
  if (!sheet) return;
  const own = { unitId: BOOK_ID, subUnitId: id };
  if (row >= sheet.getMaxRows())
    api.syncExecuteCommand(COMMANDS.setRowCount, { ...own, rowCount: row + MORE });
  if (col >= sheet.getMaxColumns())
    api.syncExecuteCommand(COMMANDS.setColumnCount, { ...own, columnCount: col + MORE });
}

/** Room to write in beside what is there. */
const MORE = 10;

function rangeOf({ startRow, startColumn, endRow, endColumn }: UniverRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
