import { foldText, PlaceSet, rangesMeet, type CellRef, type Range } from '../../grid/index.ts';
import { figuresUnread } from '../table/figures-unread.ts';
import type { SheetForms, UnreadFigures, UnreadForm } from '../form.ts';
import { blankTables, type BlankTable } from '../table/geometry/blank-tables.ts';
import { rowsOf } from '../table/geometry/blocks.ts';
import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { withRowsBelow } from '../table/geometry/rows-below.ts';
import type { PlacedBlock, SheetTables } from '../table/geometry/sheet-tables.ts';
import { tableOf } from '../table/geometry/table.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import type { Label } from '../table/label.ts';
import { refTo } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import { mayBeTitle, textsAbove, yearAbove } from '../title/title.ts';
import { readBody } from './body.ts';
import { reviewMeaning, whatIn } from './meaning.ts';
import {
  namedReviewCounts,
  REVIEW_FIGURES,
  type ReviewParticipation,
  type ReviewSeries,
} from './review-participation.ts';

/** The forms of reviews on a sheet, and those that are not filled in. */
export function readReviewParticipation(tables: SheetTables, taken: readonly Range[]): SheetForms {
  const forms: ReviewParticipation[] = [];
  const unread: UnreadForm[] = [];
  const unreadFigures: UnreadFigures[] = [];
  const before: Range[] = [];
  for (const block of tables.blocks) {
    const isFree = !taken.some((range) => rangesMeet(range, block.range));
    const read = isFree && namesAny(rowsOf(block)) ? readForm(tables, block, before, forms.at(-1)) : null;
    before.push(block.range);
    if (!read?.form.series.some(isFilled)) continue;
    forms.push(read.form);
    for (const one of read.unread) unreadFigures.push(one);
  }
  for (const blank of blankTables(tables))
    if (isEmptyForm(tables, blank))
      unread.push({ range: { sheet: tables.sheet.name, ...blank.range }, reason: 'empty' });
  return { forms, unread, unreadFigures };
}

function isFilled({ counts }: ReviewSeries): boolean {
  return REVIEW_FIGURES.some((figure) => counts[figure] !== null && counts[figure].reading.kind !== 'blank');
}

/** Tried on the text as it is, before anything dearer: sheets of names have very many cells. */
const MAY_NAME = /t[aâậ]\p{M}*p\s+th|c[aá]\p{M}*\s+nh[aâ]|ng\s+vi[eê]/iu;
const LONGEST = 70;

function namesAny(rows: readonly KnownRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => whoOf(cell)));
}

function namesBoth(rows: readonly KnownRow[]): boolean {
  const named = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => whoOf(cell) ?? [])));
  return named.size === 2;
}

function whoOf({ kind, text }: TableCell): 'collectives' | 'individuals' | undefined {
  if (kind !== 'text' || text.length > LONGEST || !MAY_NAME.test(text)) return undefined;
  const { who, isOther } = reviewMeaning(text);
  return isOther ? undefined : who;
}

/** null where nothing says that the table is of reviews; a form right below another one goes on with its title. */
function readForm(
  { sheet, rows }: SheetTables,
  block: PlacedBlock,
  before: readonly Range[],
  last: ReviewParticipation | undefined,
): { readonly form: ReviewParticipation; readonly unread: readonly UnreadFigures[] } | null {
  const table = tableOf(sheet, block, before);
  const title = titleAmong(table.above);
  if (title === 'other') return null;
  const inherited = table.above.length === 0 ? (last?.title ?? null) : null;
  const stated = { what: title ? whatIn(foldText(title.text)) : undefined, year: yearAbove(table.above) };
  const all = withRowsBelow(table, rows, ({ name }) => yearNamed(name?.text ?? '') !== null);
  const {
    series,
    bottom,
    saysReview,
    namesBoth: both,
    namesTwoKinds,
    isAcross,
  } = readBody(sheet, table, all, stated);
  if (series.length === 0 || (!saysReview && !title && !inherited)) return null;
  // A form may count members alone, or collectives: its title, and what its lines count of them, say so.
  if (!both && !(title && namesTwoKinds)) return null;
  const { top, left, right } = table.range;
  const form: ReviewParticipation = {
    kind: 'review-participation',
    sheet: sheet.name,
    range: { top, left, bottom, right },
    title: title ?? inherited ?? { text: '', cell: refTo(sheet, top, left) },
    series,
  };
  const own = table.rows.filter(({ row }) => row <= bottom);
  const read = new PlaceSet(table.range, countCells(form));
  return { form, unread: figuresUnread({ ...table, rows: own }, read, !isAcross) };
}

/** The cells of all counts of a form, those of parts too. */
function countCells({ series }: ReviewParticipation): CellRef[] {
  return series.flatMap((one) => [
    ...namedReviewCounts(one).map(([, { cell }]) => cell),
    ...one.parts.flatMap(({ parts }) =>
      parts.flatMap(({ counts }) => Object.values(counts).flatMap((count) => count?.cell ?? [])),
    ),
  ]);
}

/** Words of a nearer title by which a table below one of reviews is about something else. */
const OTHER = /khen thưởng|kỷ luật|thi hành|kiểm tra|xử lý/u;

/** The title of reviews above a table; `other`: a nearer one is about something else. */
function titleAmong(above: readonly Label[]): Label | null | 'other' {
  const title = above.find(({ text }) => whatIn(foldText(text)) && mayBeTitle(text)) ?? null;
  const nearer = title ? above.slice(0, above.indexOf(title)) : above;
  return nearer.some(({ text }) => OTHER.test(foldText(text))) ? 'other' : title;
}

/** Collectives and individuals as heads, or below each other under a head, without a figure. */
function isEmptyForm({ sheet }: SheetTables, { head, rows, range }: BlankTable): boolean {
  const first = head.cells.find((cell) => whoOf(cell));
  const isAcross =
    namesBoth([head]) && rows.every(({ cells }) => cells.every(({ col }) => first && col < first.col));
  if (!isAcross && !namesBoth(rows)) return false;
  const title = titleAmong(textsAbove(sheet, range, -1));
  const saysReview = [head, ...rows].some(({ cells }) => cells.some(({ text }) => reviewMeaning(text).what));
  return title !== 'other' && (title !== null || saysReview);
}
