import type { CellContent, Plan, SetCell } from '../../src/grid/index.ts';
import { changeListOf } from '../../src/workbench/change-list.ts';

const of = (value: CellContent['value']): CellContent => ({ value, formula: null, format: null });

function cell(row: number, before: CellContent['value'], after: CellContent['value']): SetCell {
  return { kind: 'set-cell', cell: { sheet: 'A', row, col: 0 }, before: of(before), after: of(after) };
}

const SHEET = { name: 'Mới', columns: [], rows: [] };
const mark = (top: number) =>
  ({ range: { sheet: 'A', top, left: 0, bottom: top, right: 0 }, tag: 'x', level: 'error' }) as const;

test.each<[name: string, plan: Plan, lines: readonly string[]]>([
  [
    'a cell that was changed twice counts once',
    [cell(0, 1, 2), cell(0, 2, 3)],
    ['Ô A1, trang tính “A”: 1 → 3'],
  ],
  [
    'a cell that was changed back is none',
    [cell(0, 1, 2), cell(1, 5, 6), cell(0, 2, 1)],
    ['Ô A2, trang tính “A”: 5 → 6'],
  ],
  [
    'a formula reads as it is typed',
    [{ ...cell(0, 1, null), after: { value: null, formula: '_xlfn.CONCAT(B1,1.5)', format: null } }],
    ['Ô A1, trang tính “A”: 1 → công thức =CONCAT(B1;1,5)'],
  ],
  [
    'a sheet that came and went is none',
    [
      { kind: 'add-sheet', sheet: SHEET } as unknown as Plan[number],
      { kind: 'remove-sheet', sheet: SHEET } as unknown as Plan[number],
    ],
    [],
  ],
  [
    'marks count as they are at the end',
    [
      { kind: 'set-marks', marks: [mark(0)] },
      { kind: 'set-marks', marks: [mark(0), mark(1)] },
    ],
    ['Dấu trên ô: 2 vùng được đánh dấu'],
  ],
])('In the list of what is unsaved %s', (_, plan, lines) => {
  expect(changeListOf(plan, false)).toEqual({ lines, more: 0 });
});
