import type { Chart, Plan, RangeRef } from '../../../src/grid/index.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';

/** A table with a chart beside it, and the plan that names the one and draws the other. */

export const SHEET = "Lời 'báo cáo'";
export const NAME = '_SoatBieu.bang.1';
export const TABLE: RangeRef = { sheet: SHEET, top: 0, left: 0, bottom: 2, right: 2 };
const column = (col: number): RangeRef => ({ sheet: SHEET, top: 1, left: col, bottom: 2, right: col });
export const QUOTA: Chart = {
  id: 'quota-1',
  title: '=Tỷ lệ',
  isStacked: false,
  categories: column(0),
  series: [
    { name: 'Tỷ lệ', values: column(1), color: '1F4E79', isLine: false },
    { name: 'Mức trần', values: column(2), color: 'C00000', isLine: true },
  ],
  unit: '%',
  format: '0.0',
  place: { top: 4, left: 0, bottom: 18, right: 6 },
};
export const PLAN: Plan = [
  { kind: 'set-name', name: NAME, before: null, after: TABLE },
  { kind: 'set-charts', sheet: SHEET, before: [], after: [QUOTA] },
];
export const book = () =>
  workbook(
    sheet(SHEET, [
      ['Năm', 'Tỷ lệ', 'Mức trần'],
      ['2021', 18.4, 20],
      ['2022', 23.1, 20],
    ]),
  );
