import type { ColumnFormula } from '../column-numbers.ts';
import { parseColumnNumber } from '../column-numbers.ts';
import type { Column, Table } from '../geometry/table.ts';
import { meaningOf } from '../phrases/meaning.ts';

/** What a column or row is said to be; the lines are columns, or rows. */
export interface LineFormula {
  readonly at: number;
  /** Where it is named, else where its name would stand. */
  readonly label: { readonly text: string; readonly row: number; readonly col: number };
  readonly text: string;
  readonly kind: ColumnFormula['kind'];
  /** Addends, or what is divided and by what; none where one of them is not there. */
  readonly operands: readonly number[];
}

interface Numbered {
  readonly column: Column;
  readonly number: number;
  readonly formula: ColumnFormula | null;
}

/** What the heads of a table's columns, and their numbers, declare. */
export function columnFormulas(table: Table): LineFormula[] {
  const columns = table.columns.flatMap(numbered);
  return columns.flatMap(({ column, number, formula }): LineFormula[] => {
    if (formula === null || column.use !== 'figures') return [];
    const text = `${number} = ${textOf(formula, columns)}`;
    return [
      {
        at: column.col,
        label: column.path.at(-1) ?? { text, row: table.range.top, col: column.col },
        kind: formula.kind,
        text,
        operands: operandsOf(formula, columns, column),
      },
    ];
  });
}

/** By the row of numbers, else by a number that its own head ends with: "Tổng số (1=2+3)", "Nữ (3)". */
function numbered(column: Column): Numbered[] {
  const { number, path } = column;
  const own = path.findLast(({ col, right }) => col === right);
  const written = own && /(?:^|\s)([([][^()]{1,80}[)\]])\s*$/u.exec(own.text)?.[1];
  const parsed = written === undefined ? null : parseColumnNumber(written.slice(1, -1));
  const known = number ?? parsed;
  return known ? [{ column, number: known.number, formula: known.formula ?? parsed?.formula ?? null }] : [];
}

function operandsOf(formula: ColumnFormula, columns: readonly Numbered[], own: Column): number[] {
  if (formula.kind !== 'sum') return colsOf([formula.of, formula.base], columns, own);
  return colsOf(addendsOf(formula, columns), columns, own);
}

function colsOf(numbers: readonly number[], columns: readonly Numbered[], own: Column): number[] {
  const cols = numbers.map((number) => columns.find((one) => one.number === number)?.column);
  const known = cols.flatMap((column) => (column && column !== own && holdsCounts(column) ? column.col : []));
  return known.length === numbers.length ? known : [];
}

/** Of columns that only "…" names those count that hold counts of their own: no percentages, parts and sums of others. */
function addendsOf(
  { terms, through }: Extract<ColumnFormula, { kind: 'sum' }>,
  columns: readonly Numbered[],
): number[] {
  const between = new Set(through);
  return terms.filter((number) => {
    if (!between.has(number)) return true;
    const one = columns.find((other) => other.number === number);
    return one !== undefined && holdsCounts(one.column) && !isPart(one.column) && !sumsWithin(one, terms);
  });
}

/** Counts of those that are counted: no percentages, changes, notes. */
export function holdsCounts({ path, use, number }: Column): boolean {
  if (use !== 'figures') return false;
  if (number?.formula && number.formula.kind !== 'sum') return false;
  return path.every(({ text }) => {
    const { measure, isChange, isAside } = meaningOf(text);
    return !isAside && !isChange && (measure === null || measure === 'count');
  });
}

function isPart({ path }: Column): boolean {
  return path.slice(-1).some(({ text }) => meaningOf(text).isPart);
}

function sumsWithin({ formula }: Numbered, terms: readonly number[]): boolean {
  return formula?.kind === 'sum' && formula.terms.every((term) => terms.includes(term));
}

function textOf(formula: ColumnFormula, columns: readonly Numbered[]): string {
  if (formula.kind === 'sum') return addendsOf(formula, columns).join(' + ');
  return formula.kind === 'percentage'
    ? `${formula.of} × 100 : ${formula.base}`
    : `${formula.of} : ${formula.base}`;
}
