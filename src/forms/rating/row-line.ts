import { cellAt, foldLabel, foldText, type Sheet } from '../../grid/index.ts';
import type { Label, Subject, Year } from '../rating-table.ts';
import type { SeriesLine } from './lines.ts';
import { isRunningNumberHead, meaningOf, type Measure } from './meaning.ts';
import { objectInLabel } from './objects.ts';
import { isNumbering, labelsInColumn, labelsInRow } from './view.ts';
import { yearNamed } from './years.ts';

/** The columns that label the rows of a table with levels across, and the first row below its head. */
export interface RowLabels {
  readonly headTop: number;
  readonly headBottom: number;
  readonly top: number;
  readonly left: number;
  readonly bodyLeft: number;
}

export function rowLabels(sheet: Sheet, row: number, shape: RowLabels): Label[] {
  return shape.bodyLeft > shape.left ? labelsInRow(sheet, row, shape.left, shape.bodyLeft - 1) : [];
}

/** The year of the part of a table that a row stands in, for its rows and for its totals; null where none holds for them. */
export interface Section {
  readonly rows: Year | null;
  readonly totals: Year | null;
}

/** What a row of figures is: a year, an object, a group, a total, or percentages or changes of the rows above it. */
export function rowLine(
  sheet: Sheet,
  row: number,
  shape: RowLabels,
  before: readonly SeriesLine[],
  section: Section,
): SeriesLine {
  const labels = rowLabels(sheet, row, shape);
  const runningNumber = runningNumberCol(sheet, shape);
  const named = labels.filter((label) => label.cell.col !== runningNumber);
  const yearLabel = named.find((label) => yearNamed(label.text) !== null);
  const own: Year | null = yearLabel ? { value: yearNamed(yearLabel.text) ?? 0, cell: yearLabel.cell } : null;
  const measured = named.find((label) => measureOfRow(label.text) !== null);
  const name = named.find((label) => label !== yearLabel && label !== measured && !isNumbering(label.text));
  const isTotal = own === null && !measured && labels.some((label) => meaningOf(label.text).role === 'total');
  const subject: Subject | null = name && !isTotal ? { ...name, object: objectInLabel(name.text) } : null;
  const above = own ?? (isTotal ? null : yearAbove(sheet, row, shape, before));
  return {
    at: row,
    year: above ?? (isTotal ? section.totals : subject ? section.rows : null),
    subject,
    measure: measured ? measureOfRow(measured.text) : null,
    compared: measured ? (meaningOf(measured.text).compared ?? []) : [],
    isTotal,
    depth: isTotal ? 0 : depthOf(labels),
  };
}

/** A unit's name may begin with these words too ("Tăng Nhơn Phú"): what follows tells. */
const CHANGES =
  /^(?:(?:số|tổng số) )?(?:(?:tăng|giảm)(?:$|\s*[^\p{L}\s]|\s+(?:so|tăng|giảm|hoặc|trong)(?!\p{L}))|chênh lệch|so (?:với|sánh))/u;
const AVERAGE = /^(?:bình quân|trung bình)(?:$|\s*[^\p{L}\s]|\s+(?:năm|các|chung|hằng|giai đoạn)(?!\p{L}))/u;

/** Rows may be named by groups ("Số đảng viên dự bị", "Đảng viên tăng thêm"): only a row that begins so is a measure. */
function measureOfRow(text: string): Measure | null {
  const label = foldLabel(text);
  if (/^(?:số lượng|số|sl)$/u.test(label)) return 'count';
  if (/^\(?(?:t[ỷỉ] lệ|tl(?!\p{L})|%|phần trăm|chiếm)/u.test(label)) return 'percentage';
  if (!CHANGES.test(label) && !AVERAGE.test(label)) return null;
  return meaningOf(text).measure ?? 'other';
}

function runningNumberCol(sheet: Sheet, shape: RowLabels): number | null {
  for (let col = shape.left; col < shape.bodyLeft; col++) {
    const heads = labelsInColumn(sheet, col, shape.headTop, shape.headBottom);
    if (heads.some((head) => isRunningNumberHead(head.text))) return col;
  }
  return null;
}

/** A year written once beside several rows holds for those below it, where the column is that of years. */
function yearAbove(sheet: Sheet, row: number, shape: RowLabels, before: readonly SeriesLine[]): Year | null {
  const last = before.findLast((line) => line.measure === null || line.measure === 'count');
  if (!last?.year || last.subject === null) return null;
  const blankBelow = cellAt(sheet, row, last.year.cell.col) === undefined;
  return blankBelow && last.year.cell.row >= shape.top ? last.year : null;
}

/** Depth from a row's numbering: A < I < 1 < 1.1 < "-"; "Trong đó" is below all. */
function depthOf(labels: readonly Label[]): number {
  const texts = labels.map((label) => foldText(label.text));
  if (texts.some((text) => /^(?:[-+•*]\s*)?(?:trong đó|tr\.đó)/u.test(text))) return 9;
  if (texts.some((text) => /^[-+•*]/u.test(text))) return 8;
  const first = texts[0] ?? '';
  if (/^[a-h]\.?$/u.test(first)) return 0;
  if (/^(?:i{1,3}|iv|vi{0,3}|ix|x)\b/u.test(first) && (texts.length > 1 || /^[ivx]+[.)]/u.test(first)))
    return 1;
  const numbered = /^(\d+(?:\.\d+)*)[.)]?(?:\s|$)/u.exec(first);
  return numbered?.[1] ? 1 + numbered[1].split('.').length : 2;
}
