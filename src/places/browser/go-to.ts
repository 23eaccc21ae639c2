import type { Range } from '../../grid/index.ts';
import type { FacadeSheet } from './univer.ts';

/** Opens a sheet that is not hidden, selects cells and scrolls to them. */
export function goTo(sheet: FacadeSheet, { top, left, bottom, right }: Range): void {
  sheet.activate();
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  // The grid counts from the first row that scrolls, and lays the cell under the rows that stand still.
  const lead = sheet.getFrozenRows() > 0 ? 2 : 3;
  sheet.scrollToCell(Math.max(0, top - lead), Math.max(0, left - 2));
}
