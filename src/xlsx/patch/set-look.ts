import type { CopyLook, Position, PutLook, Range, SetLook } from '../../grid/index.ts';
import { columnWidths, withWidths } from './column-widths.ts';
import type { PackageDraft } from './package-draft.ts';
import { columnStyles, ownStyle } from './inherited-styles.ts';
import { styleFinder } from './new-sheet-styles.ts';
import { readShared } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { writeCells } from './sheet-cells.ts';
import { cellsOf, rowsOf, sheetLayout } from './sheet-layout.ts';
import type { StyleSheet } from './style-edits.ts';
import { editStyles } from './style-part.ts';
import { isProtected, sheetEntry } from './workbook-edits.ts';
import { attributesOf } from '../xml/tags.ts';

/**
 * The looks of a file are its style indices, which stay what they are: styles are added and never changed. "" is a
 * cell that says none of its own.
 */
export function copyLook(draft: PackageDraft, { sheet, from, to }: CopyLook): SetLook {
  if (!sameShape(from, to)) throw new Refusal('failed', sheet, 'looks of another shape');
  const { text } = sheetToDress(draft, sheet);
  const looks = styleTable(text, from).map((style) => style.own ?? style.inherited ?? '0');
  return setLook(draft, { kind: 'set-look', sheet, range: to, looks, widths: columnWidths(text, from) });
}

/** Gives cells looks of the product's own, which become styles of the file. Gives what takes it back. */
export function putLook(draft: PackageDraft, { sheet, range, styles: wanted, cells }: PutLook): SetLook {
  if (cells.length !== sizeOf(range)) throw new Refusal('failed', sheet, 'looks of another shape');
  return dress(draft, { sheet, range }, (styles) => {
    const indexOf = styleFinder(styles);
    return (at) => {
      const style = wanted[cells[at] ?? -1];
      // A default is said, too: the cell's row or column may have another look.
      return style ? (_, format) => indexOf(style, format) ?? 0 : null;
    };
  });
}

/** Gives cells styles of the file. Gives what takes it back. */
export function setLook(draft: PackageDraft, { sheet, range, looks, widths }: SetLook): SetLook {
  const before = columnWidths(sheetToDress(draft, sheet).text, range);
  const inverse = dress(draft, { sheet, range }, (styles) => (at) => {
    const look = looks[at] ?? '';
    return look === '' ? () => null : (_, format) => styles.withFormat(Number(look), format);
  });
  const { part, text } = sheetToDress(draft, sheet);
  draft.set(part, withWidths(text, range.left, widths));
  return widths.length === 0 ? inverse : { ...inverse, widths: before };
}

/** The style that a cell is to have: null is none of its own. Its number format stays. */
type Dress = (own: number, format: string | null) => number | null;

/**
 * @param dressOf gives the dress of each cell, row by row; null: the cell stays as it is
 */
function dress(
  draft: PackageDraft,
  { sheet, range }: Pick<SetLook, 'sheet' | 'range'>,
  dressOf: (styles: StyleSheet) => (at: number) => Dress | null,
): SetLook {
  const { text, part, formatOf } = sheetToDress(draft, sheet);
  const before = styleTable(text, range);
  editStyles(draft, (styles) => {
    const dresses = dressOf(styles);
    const writes = before.flatMap(({ row, col }, at) => {
      const own = dresses(at);
      const restyle = own && ((style: number) => own(style, formatOf(style)));
      return restyle ? [{ row, col, content: null, restyle }] : [];
    });
    draft.set(part, writeCells(text, writes).text);
  });
  return { kind: 'set-look', sheet, range, looks: before.map(({ own }) => own ?? ''), widths: [] };
}

function sheetToDress(
  draft: PackageDraft,
  sheet: string,
): { readonly part: string; readonly text: string; readonly formatOf: (style: number) => string | null } {
  const shared = readShared(draft);
  const { part } = sheetEntry(shared, sheet);
  const text = draft.need(part);
  if (isProtected(text)) throw new Refusal('sheet-protected', sheet);
  return { part, text, formatOf: (style) => shared.shared.styles[style]?.format ?? null };
}

interface StyledPlace extends Position {
  /** What the cell itself says. */
  readonly own: string | null;
  /** What its row or column gives it where it says nothing. */
  readonly inherited: string | null;
}

function styleTable(text: string, { top, left, bottom, right }: Range): StyledPlace[] {
  const layout = sheetLayout(text);
  const rows = new Map(rowsOf(layout).map((row) => [row.row, row]));
  const columns = columnStyles(layout);
  const places: StyledPlace[] = [];
  for (let row = top; row <= bottom; row++) {
    const element = rows.get(row);
    const cells = new Map((element ? cellsOf(text, element) : []).map((cell) => [cell.col, cell]));
    for (let col = left; col <= right; col++) {
      const cell = cells.get(col);
      const own = cell ? (cell.attributes['s'] ?? null) : null;
      const inherited = cell ? null : ownStyle(element ? attributesOf(text, element) : {}, columns(col));
      places.push({ row, col, own, inherited });
    }
  }
  return places;
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function sameShape(a: Range, b: Range): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}
