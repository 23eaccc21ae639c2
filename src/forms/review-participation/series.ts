import { cellAt, foldLabel, foldText, type Sheet } from '../../grid/index.ts';
import { readCount, type Count } from '../count.ts';
import type { Label, Year } from '../rating-table.ts';
import { hasFigure, isNumbering, labelsInColumn, labelsInRow, refTo } from '../rating/view.ts';
import { yearNamed } from '../rating/years.ts';
import type { ReviewFigure, ReviewSeries } from '../review-participation.ts';
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

interface Column {
  readonly col: number;
  readonly meaning: ReviewMeaning;
  readonly year: Year | null;
}

/** What holds for the rows below until another row says otherwise. */
interface Section {
  readonly what: ReviewMeaning['what'];
  readonly year: Year | null;
  /** Whom the row above counts: "Trong đó được gợi ý kiểm điểm" below it counts some of them. */
  readonly who?: ReviewMeaning['who'];
}

/** Reads the rows of a block; `stated` is what the title says of all figures. */
export function readBody(sheet: Sheet, block: ReviewBlock, stated: Section): ReviewBody {
  const columns = columnsOf(sheet, block);
  const collected = new Collected();
  let section: Section = stated;
  let bottom = block.top - 1;
  let saysReview = columns.some(({ meaning }) => meaning.what !== undefined);
  for (let row = block.top; !endsAt(sheet, row, block); row++) {
    const labels = labelsInRow(sheet, row, block.left, block.figures - 1);
    const meaning = joinedMeaning(labels.map(({ text }) => text));
    const year = yearOf(labels);
    saysReview ||= meaning.what !== undefined;
    if (year) section = { what: meaning.what ?? stated.what, year };
    const isOfThem = !meaning.who && meaning.what === 'suggested' && section.who !== undefined;
    const isFilled = hasFigure(sheet, row, block.figures, block.right);
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
    const [own] = labelsInRow(sheet, row, col, col);
    const head = own ?? (row < block.top - 1 ? headLeftOf(sheet, row, col, block) : undefined);
    if (head) heads.push(head);
  }
  return heads;
}

/** The head that was not merged over the columns it stands for. */
function headLeftOf(sheet: Sheet, row: number, col: number, block: ReviewBlock): Label | undefined {
  if (labelsInColumn(sheet, col, row + 1, block.top - 1).length === 0) return undefined;
  return labelsInRow(sheet, row, block.figures, col).at(-1);
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
function endsAt(sheet: Sheet, row: number, block: ReviewBlock): boolean {
  const labels = labelsInRow(sheet, row, block.left, block.figures - 1);
  if (labels.some(({ text }) => NOTE.test(foldText(text)))) return true;
  if (hasFigure(sheet, row, block.figures, block.right)) return false;
  if (labels.some(({ text }) => namesRow(text))) return false;
  const isHeads = labelsInRow(sheet, row, block.figures, block.right).some(
    ({ cell }) => cell.col >= block.figures,
  );
  if (isHeads || !hasFigure(sheet, row + 1, block.figures, block.right)) return true;
  // A heading, or an empty row, between rows.
  const below = labelsInRow(sheet, row + 1, block.left, block.figures - 1);
  return ![...labels, ...below].some(({ text }) => namesRow(text) || reviewMeaning(text).what);
}

function namesRow(text: string): boolean {
  const { who, year, isTotal } = reviewMeaning(text);
  return (who ?? year ?? isTotal) !== undefined;
}

type Counts = Partial<Record<ReviewFigure, Count>>;

/** The series met so far, by year and unit. */
class Collected {
  readonly #series = new Map<string, { year: Year | null; subject: Label | null; counts: Counts }>();
  hasYears = false;

  add(
    sheet: Sheet,
    row: number,
    column: Column,
    of: { meaning: ReviewMeaning; section: Section; subject: Label | null },
  ): void {
    const isOfThem = of.meaning.what === 'suggested';
    const who = of.meaning.who ?? column.meaning.who ?? (isOfThem ? of.section.who : undefined);
    if (!who) return;
    const what = of.meaning.what ?? column.meaning.what ?? of.section.what;
    const year = column.year ?? of.section.year;
    const figure = figureOf(who, what);
    const key = `${year?.value ?? ''} ${of.subject?.text ?? ''}`;
    const series = this.#series.get(key) ?? { year, subject: of.subject, counts: {} };
    this.#series.set(key, series);
    if (year?.cell.row === row) this.hasYears = true;
    series.counts[figure] ??= {
      cell: refTo(sheet, row, column.col),
      reading: readCount(cellAt(sheet, row, column.col)),
    };
  }

  /** A unit that stands alone in its year is the whole. */
  get series(): ReviewSeries[] {
    const all = [...this.#series.values()];
    const perYear = new Map<number | undefined, number>();
    for (const { year } of all) perYear.set(year?.value, (perYear.get(year?.value) ?? 0) + 1);
    const isAlone = (year: Year | null) => perYear.get(year?.value) === 1;
    return all.map(({ year, subject, counts }) => ({
      year,
      subject: subject && isAlone(year) ? null : subject,
      counts: {
        collectives: counts.collectives ?? null,
        individuals: counts.individuals ?? null,
        suggestedCollectives: counts.suggestedCollectives ?? null,
        suggestedIndividuals: counts.suggestedIndividuals ?? null,
      },
    }));
  }
}

function figureOf(who: 'collectives' | 'individuals', what: ReviewMeaning['what']): ReviewFigure {
  if (what !== 'suggested') return who;
  return who === 'collectives' ? 'suggestedCollectives' : 'suggestedIndividuals';
}
