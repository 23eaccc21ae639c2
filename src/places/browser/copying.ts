import type { Position } from '../../grid/index.ts';
import type { CellsByHand } from './cells-by-hand.ts';
import type { CopyHook } from './univer.ts';

/** Texts of several lines as they are copied out of the grid, which would join their lines. */
export function copyHook(cells: CellsByHand): CopyHook {
  let sheet = '';
  const linesAt = (at: Position): string | null => {
    const { value } = cells.content(sheet, at);
    return typeof value === 'string' && value.includes('\n') ? value : null;
  };
  return {
    id: 'soat-bieu-chep',
    // Before those of the grid.
    priority: -1,
    onBeforeCopy: (_unit, id) => {
      sheet = id;
    },
    onCopyCellContent: (row, col) => htmlOf(linesAt({ row, col }) ?? ''),
    getCellValueBySpecialMatrix: (row, col) => {
      const text = linesAt({ row, col });
      const raw = cells.raw(sheet, { row, col });
      return text !== null && raw ? { ...raw, displayV: `"${text.replaceAll('"', '""')}"` } : undefined;
    },
  };
}

function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('\n', '<br>');
}
