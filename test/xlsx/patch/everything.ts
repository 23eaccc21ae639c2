import type { Plan } from '../../../src/grid/index.ts';
import { readNotes } from '../../../src/xlsx/index.ts';
import { mustRead } from '../reading.ts';
import { charting, FIGURE_SHEET, FIGURES, LEVELS, QUOTA } from './charted.ts';
import { NEW_SHEET } from './features.ts';
import { EMPTY } from './patching.ts';

const NAME = '_SoatBieu.bang.1';
const FAR = 40;

/** Every kind of edit, on the first sheet of any workbook (far below what it holds) and on sheets of its own. */
export function everyEdit(bytes: Uint8Array): Plan {
  const workbook = mustRead(bytes);
  const sheet = workbook.sheets[0]?.name ?? '';
  const row = Math.max(0, ...[...(workbook.sheets[0]?.rows.keys() ?? [])]) + FAR;
  const place = { top: row, left: 0, bottom: row + 1, right: 1 };
  const merged = { top: row + 4, left: 0, bottom: row + 5, right: 2 };
  return [
    {
      kind: 'set-cell',
      cell: { sheet, row, col: 0 },
      before: EMPTY,
      after: { ...EMPTY, value: ' Tổng <số> & "khác" ' },
    },
    {
      kind: 'set-cell',
      cell: { sheet, row, col: 1 },
      before: EMPTY,
      after: { ...EMPTY, value: 0.125, format: '0.0%' },
    },
    {
      kind: 'set-cell',
      cell: { sheet, row: row + 1, col: 1 },
      before: EMPTY,
      after: { ...EMPTY, formula: 'SUM(A1:A3)' },
    },
    {
      kind: 'put-look',
      sheet,
      range: place,
      styles: [
        {
          font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: 'C00000' },
          fill: 'DDEBF7',
          border: true,
          horizontal: 'center',
          vertical: 'center',
          wrap: true,
        },
      ],
      cells: [0, null, 0, null],
    },
    { kind: 'copy-look', sheet, from: place, to: { ...place, left: 4, right: 5 } },
    { kind: 'set-merges', sheet, before: [], after: [merged] },
    {
      kind: 'set-marks',
      marks: (['error', 'warning', 'info'] as const).map((level, at) => ({
        range: { sheet, ...place, left: at, right: at },
        tag: 'rating-total',
        level,
      })),
    },
    { kind: 'add-sheet', sheet: NEW_SHEET },
    { kind: 'add-sheet', sheet: FIGURE_SHEET },
    charting(FIGURES, [], [LEVELS, QUOTA]),
    charting(sheet, [], [QUOTA]),
    { kind: 'set-notes', before: readNotes(bytes), after: '{"v":1}' },
    {
      kind: 'set-name',
      name: NAME,
      before: null,
      after: { sheet: FIGURES, top: 0, left: 0, bottom: 3, right: 5 },
    },
  ];
}
