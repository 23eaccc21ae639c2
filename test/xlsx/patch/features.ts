import { styledSheet, type Mark, type NewSheet, type Plan } from '../../../src/grid/index.ts';
import { EMPTY, putting } from './patching.ts';

/** One report with many features, as three programs write it. */
export const DIALECTS = ['excel', 'openpyxl', 'libreoffice'] as const;

export const MARKS: readonly Mark[] = [
  mark('XL TCCSĐ', [3, 2], [3, 2], 'rating-total', 'error'),
  mark('XL TCCSĐ', [3, 2], [3, 2], 'rating-trend', 'info'),
  mark('XL TCCSĐ', [0, 0], [0, 4], 'rating-percent', 'warning'),
  mark('Bảng kê', [1, 1], [1, 1], 'rating-total', 'info'),
];

function mark(
  sheet: string,
  [top, left]: readonly [number, number],
  [bottom, right]: readonly [number, number],
  tag: string,
  level: Mark['level'],
): Mark {
  return { range: { sheet, top, left, bottom, right }, tag, level };
}

export const NEW_SHEET: NewSheet = styledSheet({
  name: 'Kết quả soát & xét',
  cells: [
    {
      row: 0,
      col: 0,
      content: { ...EMPTY, value: 'KẾT QUẢ <SOÁT>' },
      style: {
        font: { bold: true, size: 14, color: 'C00000' },
        fill: 'DDEBF7',
        border: true,
        horizontal: 'center',
      },
    },
    { row: 2, col: 0, content: { ...EMPTY, value: '=1+1' }, link: "'XL TCCSĐ'!C4" },
    { row: 2, col: 1, content: { value: null, formula: "'XL TCCSĐ'!C8*2", format: '#,##0' } },
    { row: 2, col: 2, content: { value: 0.1234, formula: null, format: '0.0%' }, style: { wrap: true } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  widths: new Map([
    [0, 40],
    [2, 12.5],
  ]),
  heights: new Map([[0, 30]]),
  orientation: 'landscape',
});

/** A day's work: a figure mended, a new one, cells marked, a sheet added. */
export function work(bytes: Uint8Array): Plan {
  return [
    putting(bytes, 'XL TCCSĐ!C5', { value: 37 }),
    putting(bytes, 'XL TCCSĐ!F5', { value: '=SUM(C5:E5)' }),
    { kind: 'set-marks', marks: MARKS },
    { kind: 'add-sheet', sheet: NEW_SHEET },
  ];
}
