import type { Label, Year } from '../table/label.ts';
import { foldLabel, foldText, type Sheet } from '../../grid/index.ts';
import type { StubRow } from '../table/geometry/stub.ts';
import type { Table } from '../table/geometry/table.ts';
import { cellAtColumn, type TableCell } from '../table/geometry/table-cell.ts';
import { refTo } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import type { ReviewSeries, ReviewWho } from './review-participation.ts';
import { Collected, type Column, type Section } from './collected.ts';
import { joinedMeaning, reviewMeaning, type ReviewMeaning } from './meaning.ts';

const NOTE =
  /^(?:\(?\*|ghi chú|lưu ý|nguồn|người (?:lập|tổng hợp)|nơi nhận|t\/m|tm\.)|ngày[^\p{L}]{0,12}tháng/u;
/** Labels that say no more than that figures follow, or that they are of the whole. */
const WHOLE =
  /^(?:số lượng|số liệu|kết quả|thực hiện|toàn (?:huyện|tỉnh|xã|phường|đảng bộ)|đảng bộ (?:huyện|tỉnh|xã|phường))(?!\p{L})/u;

/** What the rows of a table hold, and its last row. */
export interface ReviewBody {
  readonly series: readonly ReviewSeries[];
  readonly bottom: number;
  /** Whether a head or a label speaks of reviews. */
  readonly saysReview: boolean;
  /** Whether both collectives and individuals are named over or before figures. */
  readonly namesBoth: boolean;
  /** Whether heads or labels before figures tell two kinds of them apart: those due, reviewed, not reviewed, suggested. */
  readonly namesTwoKinds: boolean;
  /** Whether heads say who is counted, and not the labels of rows. */
  readonly isAcross: boolean;
}

/** Reads the rows of a table; `stated` is what the title says of all figures. */
export function readBody(
  sheet: Sheet,
  { columns: all, range }: Table,
  rows: readonly StubRow[],
  stated: Section,
): ReviewBody {
  const columns = columnsOf(sheet, all);
  const collected = new Collected();
  const hasWho = columns.some(({ meaning }) => meaning.who !== undefined);
  const named = new Set<ReviewWho>(columns.flatMap(({ meaning }) => meaning.who ?? []));
  let section: Section = stated;
  let bottom = range.top - 1;
  const kinds = new Set(columns.flatMap(({ meaning }) => meaning.what ?? []));
  let saysReview = columns.some(({ meaning }) => meaning.what !== undefined);
  for (const row of rows) {
    const labels = labelsOf(sheet, row);
    if (labels.some(({ text }) => NOTE.test(foldText(text)))) break;
    const meaning = joinedMeaning(labels.map(({ text }) => text));
    const year = yearOf(labels);
    // Below rows of years, one that speaks of none begins something else.
    if (collected.hasYears && !year && isUnit(meaning) && section.open == null) break;
    saysReview ||= meaning.what !== undefined;
    if (meaning.what) kinds.add(meaning.what);
    if (year) section = { what: meaning.what ?? stated.what, year };
    const isOfThem = !meaning.who && meaning.what === 'suggested' && section.who !== undefined;
    const isFilled = columns.some(({ col }) => cellAtColumn(row.cells, col) !== undefined);
    if (section.open != null && isPart(labels, meaning)) {
      bottom = row.row;
      collected.addPart(sheet, row.row, columns, { section, of: section.open, label: labels.at(-1) });
      continue;
    }
    if (meaning.what && !year)
      section = withOpen(section, isFilled && !meaning.who && !isOfThem && hasWho ? meaning.what : undefined);
    if (!meaning.who && meaning.what && !(isOfThem && isFilled)) section = { ...section, what: meaning.what };
    if (meaning.who) section = { ...section, who: meaning.who };
    if (!year && !meaning.who && !isFilled) continue;
    bottom = row.row;
    if (meaning.isOther || (meaning.isTotal && collected.hasYears)) continue;
    if (meaning.who) named.add(meaning.who);
    const subject = meaning.isTotal ? null : subjectOf(labels);
    for (const column of columns) collected.add(sheet, row.row, column, { meaning, section, subject });
  }
  return {
    series: collected.series,
    bottom,
    saysReview,
    namesBoth: named.size === 2,
    namesTwoKinds: kinds.size > 1,
    isAcross: hasWho,
  };
}

/** Whether labels say nothing of reviews, years and totals: they name a unit. */
function isUnit({ who, what, isTotal }: ReviewMeaning): boolean {
  return (who ?? what ?? isTotal) === undefined;
}

function withOpen(section: Section, what: ReviewMeaning['what']): Section {
  return { ...section, open: what === 'notReviewed' || what === 'suggested' ? what : null };
}

const SHARE = /t[ỷỉ] lệ|%/u;
/** "Trong đó:" over lines that are parts of the one above. */
const WITHIN = /^(?:trong đó|chia ra|gồm|bao gồm)\s?:?$/u;

/** A line that says nothing of reviews itself: a reason, a level of management; with figures, or with none yet. */
function isPart(labels: readonly Label[], { what, year, isTotal }: ReviewMeaning): boolean {
  if (labels.length === 0 || (what ?? year ?? isTotal) !== undefined) return false;
  return !labels.some(({ text }) => SHARE.test(foldText(text)) || WITHIN.test(foldText(text)));
}

/** The columns of figures with what their heads say. */
function columnsOf(sheet: Sheet, columns: Table['columns']): Column[] {
  return columns.flatMap(({ col, path, use }): Column[] => {
    const heads = path.map((cell) => labelOf(sheet, cell));
    const meaning = joinedMeaning(heads.map(({ text }) => text));
    const isCount = use === 'figures' || (use === 'aside' && meaning.who !== undefined);
    if (!isCount || meaning.isOther || meaning.isTotal) return [];
    return [{ col, meaning, year: yearOf(heads) }];
  });
}

/** The labels before a row's figures, from the outer to the inner. */
function labelsOf(sheet: Sheet, { outer, name }: StubRow): Label[] {
  return [...outer, ...(name ? [name] : [])].map((cell) => labelOf(sheet, cell));
}

function labelOf(sheet: Sheet, { text, row, col }: TableCell): Label {
  return { text, cell: refTo(sheet, row, col) };
}

function yearOf(labels: readonly Label[]): Year | null {
  for (const { text, cell } of labels) {
    const value = yearNamed(text);
    if (value !== null) return { value, cell };
  }
  return null;
}

/** The unit that a row counts; null where its labels name none. */
function subjectOf(labels: readonly Label[]): Label | null {
  const name = labels.find(({ text }) => {
    const { who, what, year } = reviewMeaning(text);
    return !(who ?? what ?? year) && !WHOLE.test(foldLabel(text));
  });
  return name ?? null;
}
