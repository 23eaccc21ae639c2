import type { Chart, NewCell, NewSheet, RangeRef, SetCharts } from '../../../src/grid/index.ts';

/** A sheet of figures and the charts that show them: levels by year, and a share against its cap. */

export const FIGURES = 'Lời báo cáo';

const TABLE: readonly (readonly (string | number)[])[] = [
  ['Năm', 'HTXSNV', 'HTTNV', 'HTNV', 'Tỷ lệ HTXSNV', 'Mức trần'],
  ['Năm 2020', 9, 36, 12, 18.4, 20],
  ['Năm 2021', 10, 37, 11, 21.3, 20],
  ['Năm 2022', 12, 40, 6, 23.1, 20],
];

export const FIGURE_SHEET: NewSheet = {
  name: FIGURES,
  cells: TABLE.flatMap((row, at) =>
    row.map((value, col): NewCell => {
      const format = col === 4 && at > 0 ? '0.0' : null;
      return { row: at, col, content: { value, formula: null, format }, style: 0 };
    }),
  ),
  styles: [{ border: true }],
  merges: [],
  widths: new Map([[0, 14]]),
  heights: new Map(),
  orientation: 'portrait',
};

export const LEVELS: Chart = {
  id: 'levels-1',
  title: 'Xếp loại TCCSĐ & “đảng bộ” <cơ sở>',
  isStacked: true,
  categories: yearsOf(0),
  series: [
    { name: 'HTXSNV', values: yearsOf(1), color: '1F4E79', isLine: false },
    { name: 'HTTNV', values: yearsOf(2), color: '2E75B6', isLine: false },
    { name: 'HTNV', values: yearsOf(3), color: '9DC3E6', isLine: false },
  ],
  unit: 'Tổ chức',
  format: '0',
  place: { top: 5, left: 0, bottom: 20, right: 6 },
};

export const QUOTA: Chart = {
  id: 'quota-1',
  title: 'Tỷ lệ xuất sắc so với mức trần',
  isStacked: false,
  categories: yearsOf(0),
  series: [
    { name: 'Tỷ lệ HTXSNV', values: yearsOf(4), color: '1F4E79', isLine: false },
    { name: 'Mức trần', values: yearsOf(5), color: 'C00000', isLine: true },
  ],
  unit: '%',
  format: '0.0',
  place: { top: 22, left: 0, bottom: 37, right: 6 },
};

function yearsOf(col: number): RangeRef {
  return { sheet: FIGURES, top: 1, left: col, bottom: 3, right: col };
}

export function charting(sheet: string, before: readonly Chart[], after: readonly Chart[]): SetCharts {
  return { kind: 'set-charts', sheet, before, after };
}
