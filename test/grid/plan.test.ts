import {
  inverseOf,
  sheetsTouchedBy,
  type Chart,
  type Edit,
  type Mark,
  type NewSheet,
  type SetLook,
} from '../../src/grid/index.ts';

const area = { top: 0, left: 0, bottom: 0, right: 0 };
const content = { value: 1, formula: null, format: null };
const sheet: NewSheet = {
  name: 'Biểu 1',
  cells: [],
  styles: [],
  merges: [],
  widths: new Map(),
  heights: new Map(),
  orientation: 'portrait',
};
const mark: Mark = { range: { sheet: 'A', ...area }, tag: 'quota', level: 'error' };
const look = (name: string): SetLook => ({
  kind: 'set-look',
  sheet: 'A',
  range: area,
  looks: [name],
  widths: [],
});
const chart: Chart = {
  id: 'levels-1',
  title: 'Xếp loại',
  isStacked: true,
  categories: { sheet: 'A', ...area },
  series: [],
  unit: '%',
  format: '0.0',
  place: area,
};
const former = { marks: [mark], lookOf: () => look('cũ') };

test.each<[edit: Edit, back: Edit, touched: readonly string[] | null]>([
  [
    {
      kind: 'set-cell',
      cell: { sheet: 'A', row: 0, col: 0 },
      before: content,
      after: { ...content, value: 2 },
    },
    {
      kind: 'set-cell',
      cell: { sheet: 'A', row: 0, col: 0 },
      before: { ...content, value: 2 },
      after: content,
    },
    ['A'],
  ],
  [{ kind: 'set-marks', marks: [] }, { kind: 'set-marks', marks: [mark] }, []],
  [{ kind: 'set-notes', before: null, after: 'x' }, { kind: 'set-notes', before: 'x', after: null }, []],
  [{ kind: 'add-sheet', sheet }, { kind: 'remove-sheet', sheet }, null],
  [{ kind: 'remove-sheet', sheet }, { kind: 'add-sheet', sheet }, null],
  [{ kind: 'copy-look', sheet: 'A', from: area, to: area }, look('cũ'), ['A']],
  [look('mới'), look('cũ'), ['A']],
  [
    { kind: 'set-merges', sheet: 'A', before: [], after: [area] },
    { kind: 'set-merges', sheet: 'A', before: [area], after: [] },
    ['A'],
  ],
  [{ kind: 'put-look', sheet: 'A', range: area, styles: [{ border: true }], cells: [0] }, look('cũ'), ['A']],
  [
    { kind: 'set-name', name: '_SoatBieu.a', before: null, after: { sheet: 'A', ...area } },
    { kind: 'set-name', name: '_SoatBieu.a', before: { sheet: 'A', ...area }, after: null },
    ['A'],
  ],
  [
    {
      kind: 'set-name',
      name: '_SoatBieu.a',
      before: { sheet: 'A', ...area },
      after: { sheet: 'B', ...area },
    },
    {
      kind: 'set-name',
      name: '_SoatBieu.a',
      before: { sheet: 'B', ...area },
      after: { sheet: 'A', ...area },
    },
    ['A', 'B'],
  ],
  [
    { kind: 'set-charts', sheet: 'A', before: [], after: [chart] },
    { kind: 'set-charts', sheet: 'A', before: [chart], after: [] },
    ['A'],
  ],
])('what takes an edit back is told by it and by what was there before: %j', (edit, back, touched) => {
  expect(inverseOf([edit], former)).toEqual([back]);
  const sheets = sheetsTouchedBy([edit]);
  expect(sheets && [...sheets]).toEqual(touched);
});

test('a plan is taken back from its end, and each marking gives back the one before it', () => {
  const plan: Edit[] = [
    { kind: 'set-marks', marks: [] },
    { kind: 'add-sheet', sheet },
    { kind: 'set-marks', marks: [mark, mark] },
  ];
  expect(inverseOf(plan, former)).toEqual([
    { kind: 'set-marks', marks: [] },
    { kind: 'remove-sheet', sheet },
    { kind: 'set-marks', marks: [mark] },
  ]);
});
