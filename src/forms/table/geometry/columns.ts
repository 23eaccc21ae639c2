import { greatest } from '../../../grid/index.ts';
import { meaningOf } from '../phrases/meaning.ts';
import type { HeadPaths } from './head-paths.ts';
import type { KnownRow } from './row-kinds.ts';
import type { TableCell } from './table-rows.ts';

/** `stub`: labels of the rows; `figures`; `aside`: right of the figures, without any. */
export type ColumnUse = 'stub' | 'figures' | 'aside';

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
}

/** What each column of a block is for, from left to right. */
export function columnUses(rows: readonly KnownRow[], heads: HeadPaths): UsedColumn[] {
  const contents = contentsOf(rows, heads);
  const last = greatest([...contents].filter(([, { figures }]) => figures > 0).map(([col]) => col));
  let inStub = true;
  let isBesideNames = false;
  return Array.from(heads, ([col, path]) => {
    const content = contents.get(col);
    const isMark = content !== undefined && isBesideNames && isMarked(content);
    inStub &&=
      col < last && !isMark && (content === undefined || isStub(content, contents.get(col + 1), path));
    isBesideNames ||= isNamed(content);
    if (inStub) return { col, path, use: 'stub' };
    const isCovered = content === undefined && path.at(-1) === heads.get(col - 1)?.at(-1);
    return { col, path, use: !isCovered && isOfFigures(content, path) ? 'figures' : 'aside' };
  });
}

function isNamed(content: Content | undefined): boolean {
  return content !== undefined && (content.years > 0 || content.length > content.texts);
}

/** "x" here and there among figures names no row. */
function isMarked({ texts, figures, length }: Content): boolean {
  return figures > 0 && length === texts;
}

/** Figures, or a head that says that they are meant there. */
function isOfFigures(content: Content | undefined, heads: readonly TableCell[]): boolean {
  return (content !== undefined && content.figures + content.years > 0) || saysFigures(heads);
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
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (!heads.has(cell.col)) continue;
      const content = contents.get(cell.col) ?? { texts: 0, figures: 0, years: 0, small: 0, length: 0 };
      contents.set(cell.col, content);
      if (cell.kind === 'text' || cell.kind === 'other') content.texts++;
      else if (cell.kind === 'year') content.years++;
      else content.figures++;
      if (isSmall(cell)) content.small++;
      content.length += cell.kind === 'text' ? cell.text.length : 0;
    }
  }
  return contents;
}

function isSmall({ value }: TableCell): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < SMALL;
}

function isStub(content: Content, next: Content | undefined, heads: readonly TableCell[]): boolean {
  const { texts, figures, years, small } = content;
  const inner = heads.at(-1);
  if (saysFigures(heads)) return false;
  const isNumbered =
    inner !== undefined && (meaningOf(inner.text).isRunningNumber || meaningOf(inner.text).isAside);
  if (inner && heads.every(({ text }) => isStubHead(text)) && (isNumbered || texts + years >= figures))
    return true;
  if (texts > 0 && texts * 2 >= figures + years) return true;
  if (years > 0 && figures === 0 && texts === 0) return true;
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
