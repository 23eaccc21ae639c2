import type { Cell, Range, Workbook } from '../../src/grid/index.ts';
import { listOf } from '../workbooks/row-list.ts';

/** A workbook as JSON can carry it into a page. */
export interface PlainWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    /** Empty cells are null. */
    readonly rows: readonly (readonly [row: number, cells: readonly (Cell | null)[]])[];
    readonly merges: readonly Range[];
    readonly hiddenRows: readonly number[];
  }[];
}

export function toPlain({ date1904, sheets }: Workbook): PlainWorkbook {
  return {
    date1904,
    sheets: sheets.map(({ rows, hiddenRows, ...rest }) => ({
      ...rest,
      rows: [...rows].map(
        ([row, cells]) => [row, Array.from(listOf(cells), (cell) => cell ?? null)] as const,
      ),
      hiddenRows: [...hiddenRows],
    })),
  };
}

export function fromPlain({ date1904, sheets }: PlainWorkbook): Workbook {
  return {
    date1904,
    sheets: sheets.map(({ rows, hiddenRows, ...rest }) => ({
      ...rest,
      rows: new Map(rows.map(([row, cells]) => [row, cells.map((cell) => cell ?? undefined)])),
      hiddenRows: new Set(hiddenRows),
    })),
  };
}
