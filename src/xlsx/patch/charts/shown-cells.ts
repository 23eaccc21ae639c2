import { attributeText, elementText } from '../../xml/entities.ts';
import {
  cellAt,
  fixedReference,
  sheetNamed,
  type Cell,
  type RangeRef,
  type Workbook,
} from '../../../grid/index.ts';
import { cellText } from '../cell-xml.ts';
import { Refusal } from '../refusal.ts';

/** Cells that a chart shows: by their address, and with their values for programs that do not calculate. */

/** Figures, in the number format of the first of them. */
export function figuresXml(cells: RangeRef, workbook: Workbook): string {
  return numbersXml(cells, cellsOf(cells, workbook));
}

/** Names of categories: numbers (years) stay numbers where all of them are. */
export function categoriesXml(cells: RangeRef, workbook: Workbook): string {
  const shown = cellsOf(cells, workbook);
  if (shown.every((cell) => cell === undefined || typeof cell.value === 'number'))
    return numbersXml(cells, shown);
  const points = shown.map((cell, at) => pointXml(at, textOf(cell)));
  return (
    `<c:strRef>${formulaXml(cells)}<c:strCache><c:ptCount val="${shown.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

/** How many cells there are. */
export function sizeOf({ top, left, bottom, right }: RangeRef): number {
  return (bottom - top + 1) * (right - left + 1);
}

function numbersXml(cells: RangeRef, shown: readonly (Cell | undefined)[]): string {
  const format = shown.find((cell) => cell)?.format ?? 'General';
  const points = shown.map((cell, at) =>
    pointXml(at, typeof cell?.value === 'number' ? String(cell.value) : null),
  );
  return (
    `<c:numRef>${formulaXml(cells)}<c:numCache><c:formatCode>${elementText(format)}</c:formatCode>` +
    `<c:ptCount val="${shown.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function formulaXml(cells: RangeRef): string {
  return `<c:f>${elementText(fixedReference(cells))}</c:f>`;
}

/** A cell without a value has no point: to a program that is a gap, not a zero. */
function pointXml(at: number, text: string | null): string {
  return text === null ? '' : `<c:pt idx="${attributeText(String(at))}"><c:v>${text}</c:v></c:pt>`;
}

function textOf(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  return value === null || typeof value === 'object' ? null : cellText(String(value));
}

/** @throws Refusal 'sheet-gone' where the workbook has no such sheet */
function cellsOf(
  { sheet: name, top, left, bottom, right }: RangeRef,
  workbook: Workbook,
): (Cell | undefined)[] {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new Refusal('sheet-gone', name);
  const cells: (Cell | undefined)[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push(cellAt(sheet, row, col));
  return cells;
}
