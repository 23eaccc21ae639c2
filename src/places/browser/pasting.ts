import { cutFormula, movedFormula } from '../../xlsx/index.ts';
import { LAST_COL, LAST_ROW, type CellContent, type Position, type Range } from '../../grid/index.ts';
import type { CellsByHand } from './cells-by-hand.ts';
import { entered, isBrokenFormula, TEXT_SIGN } from './entry/entered.ts';
import type { ClipboardBlock } from './entry/clipboard/block.ts';
import { htmlBlock } from './entry/clipboard/html-block.ts';
import { textBlock } from './entry/clipboard/text-block.ts';
import type { EntryPlace } from './entry/place.ts';
import type { RefusalReason } from './guard.ts';
import type { CopiedCells } from './univer.ts';

/** What is pasted: by row and column what a place of the sheet takes; null: nothing comes there. */
export type Pasted = readonly (readonly (((place: EntryPlace, to: Position) => CellContent) | null)[])[];

/**
 * What the clipboard holds; null: nothing that cells can take.
 * @param broken is called where what begins as a formula stays a text
 */
export function fromClipboard(html: string, text: string, broken: (at: Position) => void): Pasted | null {
  const block = (html === '' ? null : htmlBlock(html)) ?? (text === '' ? null : textBlock(text));
  return block && block.length > 0 ? pastedBlock(block, broken) : null;
}

function pastedBlock(block: ClipboardBlock, broken: (at: Position) => void): Pasted {
  return block.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : (place: EntryPlace, to: Position) => {
            const isText = cell.isText && cell.text !== '';
            const content = entered(isText ? TEXT_SIGN + cell.text : cell.text, place);
            if (!isText && isBrokenFormula(cell.text, content)) broken(to);
            return content;
          },
    ),
  );
}

/** Cells that were copied in the grid: they come with their number formats, formulas move along. */
export function fromGrid({ subUnitId, range, matrix }: CopiedCells, cells: CellsByHand): Pasted {
  return range.rows.map((row, down) =>
    range.cols.map((col, across) => {
      const from = { row, col };
      if (cells.isCovered(subUnitId, from)) return null;
      const content = cells.contentOf(matrix?.getValue(down, across));
      const cut = content.formula === null ? null : cutFormula(content.formula);
      return (place: EntryPlace, to: Position) =>
        cells.taken(cut ? { ...content, formula: movedFormula(cut, from, to) } : content, place);
    }),
  );
}

export type Laid =
  | {
      readonly ok: true;
      readonly range: Range;
      readonly contents: readonly (Position & { content: CellContent })[];
    }
  | { readonly ok: false; readonly why: RefusalReason };

/**
 * Lays what is pasted over a sheet from the selection's first cell on, again and again where the selection is some
 * times as large. Cells that merged ones reach over take nothing; where something would be lost there, none is pasted.
 */
export function layOut(pasted: Pasted, sheet: string, selection: Range, cells: CellsByHand): Laid {
  const range = coveredBy(pasted, selection);
  const isOne = pasted.length === 1 && pasted[0]?.length === 1;
  if (range.bottom > LAST_ROW || range.right > LAST_COL) return { ok: false, why: 'too-large' };
  const contents: (Position & { content: CellContent })[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let col = range.left; col <= range.right; col++) {
      const line = pasted[(row - range.top) % pasted.length];
      const at = { row, col };
      const content = line?.[(col - range.left) % line.length]?.(cells.place(sheet, at), at);
      if (!content) continue;
      if (!cells.isCovered(sheet, at)) contents.push({ ...at, content });
      else if (!isOne && (content.value !== null || content.formula !== null))
        return { ok: false, why: 'covered' };
    }
  return { ok: true, range, contents };
}

function coveredBy(pasted: Pasted, { top, left, bottom, right }: Range): Range {
  const [height, width] = [pasted.length, pasted[0]?.length ?? 1];
  const [rows, cols] = [bottom - top + 1, right - left + 1];
  const isRepeated = rows % height === 0 && cols % width === 0;
  return isRepeated
    ? { top, left, bottom, right }
    : { top, left, bottom: top + height - 1, right: left + width - 1 };
}
