import { least } from '../../../grid/index.ts';
import { meaningOf } from '../phrases/meaning.ts';
import type { HeadPaths } from './head-paths.ts';
import type { KnownRow } from './row-kinds.ts';
import type { TableCell } from './table-cell.ts';

/**
 * `stub`: labels of the rows; `figures`; `before`: figures left of the rows' names, which no form has; `aside`: right of
 * the figures, without any.
 */
export type ColumnUse = 'stub' | 'figures' | 'before' | 'aside';

/** A column of a block. */
export interface UsedColumn {
  readonly col: number;
  /** The heads over it, from the outer to the inner. */
  readonly path: readonly TableCell[];
  readonly use: ColumnUse;
}

interface Content {
  texts: number;
  figures: number;
  years: number;
  small: number;
  length: number;
  /** The last number, where all so far count up. */
  counted: number | null;
}

/** What each column of a block is for, from left to right. */
export function columnUses(rows: readonly KnownRow[], heads: HeadPaths): UsedColumn[] {
  const contents = contentsOf(rows, heads);
  const meaningFigures = new Set<number>();
  for (const [col, path] of heads) if (saysFigures(path)) meaningFigures.add(col);
  let last = -Infinity;
  for (const [col, { figures }] of contents) if (figures > 0 && col > last) last = col;
  const said = least(meaningFigures);
  let inStub = true;
  let isBesideNames = false;
  let isFirst = true;
  const uses: UsedColumn[] = [];
  for (const [col, path] of heads) {
    const meansFigures = meaningFigures.has(col);
    const content = contents.get(col);
    const isMark = content !== undefined && isBesideNames && isMarked(content);
    // Behind the labels a blank column that is meant for figures labels nothing: the one row of a table may have none there.
    const isLabel =
      content === undefined
        ? !(meansFigures && isBesideNames)
        : isStub(content, contents.get(col + 1), { heads: path, meansFigures, isFirst });
    inStub &&= col < last && !isMark && isLabel;
    // Figures may stand before the names, or between them and another label of the rows: "TT | Số cuộc họp | Đơn vị | …".
    const isSecond = said < Infinity && path.some(({ text }) => meaningOf(text).isStub);
    const isName = col < said && isNamesOf(content) && (!isBesideNames || isSecond);
    isBesideNames ||= isNamed(content);
    isFirst &&= content === undefined;
    uses.push({ col, path, use: inStub || isName ? 'stub' : useBeside(col, path) });
  }
  const names = uses.findLastIndex(({ use }) => use === 'stub');
  return uses.map((one, at) => (one.use === 'figures' && at < names ? { ...one, use: 'before' } : one));

  /** Of a column that labels no rows: whether it has figures, or a head of its own that says that they are meant there. */
  function useBeside(col: number, path: readonly TableCell[]): ColumnUse {
    const content = contents.get(col);
    if (content === undefined && path.at(-1) === heads.get(col - 1)?.at(-1)) return 'aside';
    const hasFigures = content !== undefined && content.figures + content.years > 0;
    return hasFigures || meaningFigures.has(col) ? 'figures' : 'aside';
  }
}

function isNamed(content: Content | undefined): boolean {
  return content !== undefined && (content.years > 0 || content.length > content.texts);
}

function isNamesOf(content: Content | undefined): boolean {
  return content !== undefined && content.texts > content.figures + content.years && isNamed(content);
}

/** "x" here and there among figures names no row. */
function isMarked({ texts, figures, length }: Content): boolean {
  return figures > 0 && length === texts;
}

/** Heads of levels, other counts, measures, changes and years. */
function saysFigures(heads: readonly TableCell[]): boolean {
  return heads.some(({ text, kind }) => {
    const { level, role, measure, isChange, years } = meaningOf(text);
    return (
      kind === 'year' ||
      level !== null ||
      role !== null ||
      measure === 'percentage' ||
      isChange ||
      years.length > 0
    );
  });
}

/** A running number is below this. */
const SMALL = 1000;

function contentsOf(rows: readonly KnownRow[], heads: HeadPaths): Map<number, Content> {
  const contents = new Map<number, Content>();
  const none = () => ({ texts: 0, figures: 0, years: 0, small: 0, length: 0, counted: 0 });
  for (const { cells } of rows) {
    for (const cell of cells) {
      let content = contents.get(cell.col);
      if (!content) {
        if (!heads.has(cell.col)) continue;
        content = none();
        contents.set(cell.col, content);
      }
      if (cell.kind === 'text' || cell.kind === 'other') content.texts++;
      else if (cell.kind === 'year') content.years++;
      else content.figures++;
      if (isSmall(cell)) content.small++;
      if (cell.kind !== 'text') content.counted = countedTo(content.counted, Number(cell.value));
      content.length += cell.kind === 'text' ? cell.text.length : 0;
    }
  }
  return contents;
}

/** 1, 2, 3, 1, 2: running numbers begin again in each section. */
function countedTo(before: number | null, number: number): number | null {
  return before !== null && (number === 1 || number === before + 1) ? number : null;
}

function isSmall({ value }: TableCell): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < SMALL;
}

/** What stands over a column. */
interface Headed {
  readonly heads: readonly TableCell[];
  /** Whether its heads say that figures are meant in it. */
  readonly meansFigures: boolean;
  /** Whether no column left of it holds anything. */
  readonly isFirst: boolean;
}

function isStub(
  content: Content,
  next: Content | undefined,
  { heads, meansFigures, isFirst }: Headed,
): boolean {
  const { texts, figures, years, small, counted } = content;
  const inner = heads.at(-1);
  // "Số được xếp loại | Khối xã | …": what is said in the corner, over the labels of the rows, is said of all columns.
  if (meansFigures) return isFirst && figures + years === 0 && isNamed(content);
  const isNumbered =
    inner !== undefined && (meaningOf(inner.text).isRunningNumber || meaningOf(inner.text).isAside);
  if (inner && heads.every(({ text }) => isStubHead(text)) && (isNumbered || texts + years >= figures))
    return true;
  if (texts > 0 && texts * 2 >= figures + years) return true;
  if (years > 0 && figures === 0 && texts === 0) return true;
  // Numbers that nothing calls running numbers or codes, and that do not count up, are figures before the names.
  if (counted === null && (heads.length > 0 || !isFirst)) return false;
  return (
    small > 0 &&
    small === figures &&
    next !== undefined &&
    next.texts > next.figures &&
    next.texts * 2 >= small
  );
}

function isStubHead(text: string): boolean {
  const { isStub, isAside, isRunningNumber } = meaningOf(text);
  return isStub || isAside || isRunningNumber;
}
