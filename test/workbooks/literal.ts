import {
  parseCellName,
  parseRangeName,
  type Cell,
  type Range,
  type Row,
  type Sheet,
  type Value,
  type Workbook,
} from '../../src/grid/index.ts';

/** A cell of a literal sheet: a value, or a value with its formula, number format or font. */
export type Literal = Value | undefined | { v: Value; f?: string; z?: string; font?: string };

interface SheetOptions {
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  /** Where the first literal stands. */
  readonly at?: string;
}

/** A sheet from rows of literals; null and undefined are empty cells. */
export function sheet(
  name: string,
  rows: readonly (readonly Literal[])[],
  options: SheetOptions = {},
): Sheet {
  const start = parseCellName(options.at ?? 'A1') ?? { row: 0, col: 0 };
  const cells = new Map<number, Row>();
  rows.forEach((row, index) => {
    const read: (Cell | undefined)[] = [];
    row.forEach((literal, col) => {
      const cell = toCell(literal);
      if (cell) read[start.col + col] = cell;
    });
    if (read.length > 0) cells.set(start.row + index, read);
  });
  return {
    name,
    hidden: options.hidden ?? false,
    rows: cells,
    merges: (options.merges ?? []).map(toRange),
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}

function toCell(literal: Literal): Cell | undefined {
  if (literal === null || literal === undefined) return undefined;
  if (typeof literal === 'object' && 'v' in literal) {
    return {
      value: literal.v,
      formula: literal.f ?? null,
      format: literal.z ?? null,
      font: literal.font ?? null,
    };
  }
  return { value: literal, formula: null, format: null, font: null };
}

function toRange(name: string): Range {
  const range = parseRangeName(name);
  if (!range) throw new Error(`no range: ${name}`);
  return range;
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets, date1904: false };
}
