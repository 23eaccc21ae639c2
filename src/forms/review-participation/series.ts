import type { Label, Year } from '../table/label.ts';
import { foldLabel, foldText, type Sheet } from '../../grid/index.ts';
import { hasFigure, isNumbering, labelsInColumn, labelsInRow } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import type { ReviewSeries } from './review-participation.ts';
import { Collected, type Column, type Section } from './collected.ts';
import type { ReviewBlock } from './block.ts';
import { joinedMeaning, reviewMeaning, type ReviewMeaning } from './meaning.ts';

const NOTE =
  /^(?:\(?\*|ghi chú|lưu ý|nguồn|người (?:lập|tổng hợp)|nơi nhận|t\/m|tm\.)|ngày[^\p{L}]{0,12}tháng/u;
/** Labels that say no more than that figures follow, or that they are of the whole. */
const WHOLE =
  /^(?:số lượng|số liệu|kết quả|thực hiện|toàn (?:huyện|tỉnh|xã|phường|đảng bộ)|đảng bộ (?:huyện|tỉnh|xã|phường))(?!\p{L})/u;

/** What the rows of a block hold, and the last row of the table. */
export interface ReviewBody {
  readonly series: readonly ReviewSeries[];
  readonly bottom: number;
  /** Whether a head or a label speaks of reviews. */
  readonly saysReview: boolean;
}

/** Reads the rows of a block; `stated` is what the title says of all figures. */
export function readBody(sheet: Sheet, block: ReviewBlock, stated: Section): ReviewBody {
  const columns = columnsOf(sheet, block);
  const collected = new Collected();
  const hasWho = columns.some(({ meaning }) => meaning.who !== undefined);
  let section: Section = stated;
  let bottom = block.top - 1;
  let saysReview = columns.some(({ meaning }) => meaning.what !== undefined);
  for (let row = block.top; !endsAt(sheet, row, block, section.open != null); row++) {
    const labels = labelsInRow(sheet, row, { first: block.left, last: block.figures - 1 });
    const meaning = joinedMeaning(labels.map(({ text }) => text));
    const year = yearOf(labels);
    saysReview ||= meaning.what !== undefined;
    if (year) section = { what: meaning.what ?? stated.what, year };
    const isOfThem = !meaning.who && meaning.what === 'suggested' && section.who !== undefined;
    const isFilled = hasFigure(sheet, row, { first: block.figures, last: block.right });
    if (section.open != null && isPart(labels, meaning)) {
      bottom = row;
      collected.addPart(sheet, row, columns, { section, of: section.open, label: labels.at(-1) });
      continue;
    }
    if (meaning.what && !year)
      section = withOpen(section, isFilled && !meaning.who && !isOfThem && hasWho ? meaning.what : undefined);
    if (!meaning.who && meaning.what && !(isOfThem && isFilled)) section = { ...section, what: meaning.what };
    if (meaning.who) section = { ...section, who: meaning.who };
    if (!year && !meaning.who && !isFilled) continue;
    bottom = row;
    if (meaning.isOther || (meaning.isTotal && collected.hasYears)) continue;
    const subject = meaning.isTotal ? null : subjectOf(labels);
    for (const column of columns) collected.add(sheet, row, column, { meaning, section, subject });
  }
  return { series: collected.series, bottom, saysReview };
}

function withOpen(section: Section, what: ReviewMeaning['what']): Section {
  return { ...section, open: what === 'notReviewed' || what === 'suggested' ? what : null };
}

const SHARE = /t[ỷỉ] lệ|%/u;

/** A line that says nothing of reviews itself: a reason, a level of management; with figures, or with none yet. */
function isPart(labels: readonly Label[], { what, year, isTotal }: ReviewMeaning): boolean {
  if (labels.length === 0 || (what ?? year ?? isTotal) !== undefined) return false;
  return !labels.some(({ text }) => SHARE.test(foldText(text)) || WITHIN.test(foldText(text)));
}

/** The columns of figures with what their heads say, each head over its blank right neighbours too. */
function columnsOf(sheet: Sheet, block: ReviewBlock): Column[] {
  const columns: Column[] = [];
  for (let col = block.figures; col <= block.right; col++) {
    const heads = headsOver(sheet, col, block);
    const meaning = joinedMeaning(heads.map(({ text }) => text));
    if (!meaning.isOther && !meaning.isTotal) columns.push({ col, meaning, year: yearOf(heads) });
  }
  return columns;
}

function headsOver(sheet: Sheet, col: number, block: ReviewBlock): Label[] {
  const heads: Label[] = [];
  for (let row = block.headTop; row < block.top; row++) {
    const [own] = labelsInRow(sheet, row, { first: col, last: col });
    const head = own ?? (row < block.top - 1 ? headLeftOf(sheet, row, col, block) : undefined);
    if (head) heads.push(head);
  }
  return heads;
}

/** The head that was not merged over the columns it stands for. */
function headLeftOf(sheet: Sheet, row: number, col: number, block: ReviewBlock): Label | undefined {
  if (labelsInColumn(sheet, col, { first: row + 1, last: block.top - 1 }).length === 0) return undefined;
  return labelsInRow(sheet, row, { first: block.figures, last: col }).at(-1);
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
    return !(who ?? what ?? year) && !isNumbering(text) && !WHOLE.test(foldLabel(text));
  });
  return name ?? null;
}

/** A table ends at a note, at the heads of another, and at a row that is neither figures nor the heading of some. */
function endsAt(sheet: Sheet, row: number, block: ReviewBlock, isOpen: boolean): boolean {
  const labels = labelsInRow(sheet, row, { first: block.left, last: block.figures - 1 });
  if (labels.some(({ text }) => NOTE.test(foldText(text)))) return true;
  if (hasFigure(sheet, row, { first: block.figures, last: block.right })) return false;
  if (labels.some(({ text }) => namesRow(text) || WITHIN.test(foldText(text)))) return false;
  const goesOn =
    labels.some(({ text }) => isNumbering(text)) ||
    hasFigure(sheet, row + 1, { first: block.figures, last: block.right });
  if (isOpen && labels.some(({ text }) => !isNumbering(text)) && goesOn) return false;
  const isHeads = labelsInRow(sheet, row, { first: block.figures, last: block.right }).some(
    ({ cell }) => cell.col >= block.figures,
  );
  if (isHeads || !hasFigure(sheet, row + 1, { first: block.figures, last: block.right })) return true;
  // A heading, or an empty row, between rows.
  const below = labelsInRow(sheet, row + 1, { first: block.left, last: block.figures - 1 });
  return ![...labels, ...below].some(({ text }) => namesRow(text) || reviewMeaning(text).what);
}

function namesRow(text: string): boolean {
  const { who, year, isTotal } = reviewMeaning(text);
  return (who ?? year ?? isTotal) !== undefined;
}

/** "Trong đó:" over lines that are parts of the one above. */
const WITHIN = /^(?:trong đó|chia ra|gồm|bao gồm)\s?:?$/u;
