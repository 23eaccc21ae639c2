import { LEVELS } from '../../src/forms/table/levels.ts';
import { levelCount, type RatingTable } from '../../src/forms/rating/rating-table.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { valueOf } from '../../src/forms/table/count.ts';
import { cellName, rangeName, type Sheet } from '../../src/grid/index.ts';
import { judge } from '../../src/rules/engine.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import {
  LAYOUTS,
  LEVEL_NAMES,
  type Layout,
  type Options,
  type Placed,
  type RatingData,
} from '../workbooks/rating-layouts.ts';
import { listOf } from '../workbooks/row-list.ts';

const YEARS: RatingData = {
  title: 'KẾT QUẢ XẾP LOẠI CÁ NHÂN (ĐẢNG VIÊN, CÁN BỘ LÃNH ĐẠO, QUẢN LÝ)',
  series: [
    { label: 2019, counts: [376, 2208, 202, 9] },
    { label: 2020, counts: [380, 2258, 143, 15] },
    { label: 2021, counts: [400, 2311, 107, 18] },
  ],
};
const GROUPS: RatingData = {
  title: 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
  series: [
    { label: 'Xã, thị trấn', counts: [176, 1208, 102, 5] },
    { label: 'Cơ quan hành chính', counts: [150, 1012, 98, 0] },
    { label: 'Lực lượng vũ trang', counts: [50, 300, 2, 4] },
  ],
};

interface Variation {
  readonly name: string;
  readonly options?: Options;
  readonly change?: (placed: Placed, layout: Layout) => Sheet;
  /** Severities and rules that the variation itself brings. */
  readonly infos?: string;
}

const SHORT = { excellent: 'HTXSNV', good: 'HTTNV', complete: 'HTNV', incomplete: 'KHTNV' };
const SHORTER = { excellent: 'Xuất sắc', good: 'Tốt', complete: 'HT', incomplete: 'KHT' };
const dots = (value: number): Literal =>
  value >= 1000 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}` : String(value);

const VARIATIONS: readonly Variation[] = [
  { name: 'as it is' },
  { name: 'in capitals', change: ({ sheet: s }) => mapText(s, (text) => text.toUpperCase()) },
  { name: 'decomposed (NFD)', change: ({ sheet: s }) => mapText(s, (text) => text.normalize('NFD')) },
  {
    name: 'with no-break spaces and line breaks',
    change: ({ sheet: s }) => mapText(s, (text) => text.replace(' ', '\u00a0').replace(' ', '\n')),
  },
  { name: 'with short level names', options: { names: SHORT } },
  { name: 'with the shortest level names', options: { names: SHORTER } },
  {
    name: 'with numbered level names',
    options: {
      names: {
        ...LEVEL_NAMES,
        excellent: '1. Hoàn thành xuất sắc nhiệm vụ',
        good: '2. Hoàn thành tốt nhiệm vụ (HTTNV)',
      },
    },
  },
  { name: 'with total word Tổng cộng', options: { total: 'Tổng cộng' } },
  { name: 'with total word Cộng', options: { total: 'Cộng' } },
  { name: 'with total word TS', options: { total: 'TS' } },
  { name: 'with a longer total head', options: { total: 'Tổng số đảng viên' } },
  { name: 'with years as text', options: { year: (year) => String(year) } },
  { name: 'with years as "Năm 2022"', options: { year: (year) => `Năm ${year}` } },
  { name: 'with counts as text with dots', options: { count: dots }, infos: 'rating-count/text' },
  { name: 'on a hidden sheet', change: ({ sheet: s }) => ({ ...s, hidden: true }) },
  { name: 'far from the corner', options: { at: { row: 37, col: 5 } } },
  { name: 'with notes and a signature below', change: withNotes },
  { name: 'with a letterhead above', options: { at: { row: 5, col: 0 } }, change: withLetterhead },
];

const rulesets = resolveRulesets();

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'a rating table with %s',
  (_, layout) => {
    const data = layout.groups ? GROUPS : YEARS;

    test.each(VARIATIONS.map((variation) => [variation.name, variation] as const))(
      'is read whole %s',
      (__, variation) => {
        const placed = layout.build(data, variation.options);
        const changed = variation.change?.(placed, layout) ?? placed.sheet;
        const recognition = recognise(workbook(changed));
        expect(recognition.unread).toEqual([]);
        expect(recognition.forms).toHaveLength(1);
        expectTable(recognition.forms[0], placed, data, layout);
        const { findings, notChecked } = judge(recognition, rulesets);
        const told = new Set(findings.map((finding) => `${finding.rule}/${finding.messageId}`));
        expect([...told]).toEqual(variation.infos ? [variation.infos] : []);
        expect(notChecked).toEqual([]);
      },
    );

    test('is read below another one', () => {
      const upper = layout.build(data);
      const lower = layout.build(shifted(data), { at: { row: 20, col: 0 } });
      const both = recognise(workbook(overlay(upper.sheet, lower.sheet)));
      expect(both.unread).toEqual([]);
      expect(both.forms).toHaveLength(2);
      expectTable(both.forms[0], upper, data, layout);
      expectTable(both.forms[1], lower, shifted(data), layout);
    });

    test.each([
      ['beside another one, a column between', 1],
      ['close beside another one', 0],
    ])('is read %s', (___, between) => {
      const left = layout.build(data);
      const width = Math.max(...[...left.sheet.rows.values()].map((row) => listOf(row).length));
      const right = layout.build(shifted(data), { at: { row: 0, col: width + between } });
      const both = recognise(workbook(overlay(left.sheet, right.sheet)));
      expect(both.unread).toEqual([]);
      expect(both.forms).toHaveLength(2);
      expectTable(both.forms[0], left, data, layout);
      expectTable(both.forms[1], right, shifted(data), layout);
    });

    test('has its thousands dots found that an English locale made decimals', () => {
      const count = (value: number): Literal => (value >= 1000 ? value / 1000 : value);
      const placed = layout.build(data, { count });
      const { findings } = judge(recognise(workbook(placed.sheet)), rulesets);
      const found = findings
        .filter((finding) => finding.messageId === 'not-whole')
        .map((finding) => finding.cell && cellName(finding.cell));
      const meant = data.series.flatMap((series, index) =>
        LEVELS.flatMap((level, at) =>
          (series.counts[at] ?? 0) >= 1000 ? [placed.cells[index]?.[level]] : [],
        ),
      );
      expect(found).toEqual(expect.arrayContaining(meant));
      expect(
        findings
          .filter((finding) => finding.messageId === 'not-whole')
          .flatMap((finding) => finding.suggestions.map((s) => s.after)),
      ).toEqual(
        expect.arrayContaining(
          data.series.flatMap((series) => series.counts.filter((value) => value >= 1000)),
        ),
      );
      expect(findings.filter((finding) => finding.rule === 'rating-total')).toEqual([]);
    });
  },
);

function expectTable(form: unknown, placed: Placed, data: RatingData, layout: Layout): void {
  const table = form as RatingTable;
  expect(table.kind).toBe('individuals');
  expect(rangeName(table.range)).toBe(placed.range);
  const read = table.series.map((series) => ({
    label: layout.groups
      ? series.subject?.text
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\u00a0\n]/g, ' ')
      : series.year?.value,
    counts: LEVELS.map((level) => levelCount(table, series, level)),
    cells: LEVELS.map((level) => series.counts[level] && cellName(series.counts[level].cell)),
    total: valueOf(series.total),
  }));
  expect(read).toEqual(
    data.series.map((series, index) => ({
      label: typeof series.label === 'number' ? series.label : series.label.toLowerCase(),
      counts: series.counts,
      cells: LEVELS.map((level) => placed.cells[index]?.[level]),
      total: series.counts.reduce((all, value) => all + value, 0),
    })),
  );
  expect(table.columnTotals).toHaveLength(layout.groups ? 1 : 0);
  if (layout.groups) {
    expect(table.series.map((series) => series.year?.value)).toEqual(data.series.map(() => 2022));
    expect(table.columnTotals[0]?.addends).toHaveLength(data.series.length);
  }
}

/** The same years or groups with other counts. */
function shifted(data: RatingData): RatingData {
  return {
    ...data,
    series: data.series.map(({ label, counts: [a, b, c, d] }) => ({
      label,
      counts: [a + 1, b + 20, c, d + 2] as const,
    })),
  };
}

function mapText(from: Sheet, change: (text: string) => string): Sheet {
  const rows = [...from.rows].map(
    ([row, cells]) =>
      [
        row,
        listOf(cells).map((cell) =>
          cell && typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell,
        ),
      ] as const,
  );
  return { ...from, rows: new Map(rows) };
}

function overlay(a: Sheet, b: Sheet): Sheet {
  const rows = new Map([...a.rows].map(([row, cells]) => [row, listOf(cells)]));
  for (const [row, cells] of b.rows) {
    const line = rows.get(row) ?? [];
    cells.forEach((cell, col) => {
      if (cell) line[col] = cell;
    });
    rows.set(row, line);
  }
  const sorted = new Map([...rows].sort(([x], [y]) => x - y));
  return { ...a, rows: sorted, merges: [...a.merges, ...b.merges] };
}

function withNotes({ sheet: from }: Placed): Sheet {
  const bottom = Math.max(...from.rows.keys());
  const notes = sheet(
    '',
    [
      [],
      ['Ghi chú: Số liệu tính đến 31/12'],
      ['- (1) Gồm cả đảng viên dự bị.'],
      [],
      [undefined, undefined, 'NGƯỜI LẬP BIỂU'],
      [],
      [undefined, undefined, 'Nguyễn Quang Huân'],
    ],
    { at: `A${bottom + 2}` },
  );
  return overlay(from, notes);
}

function withLetterhead({ sheet: from }: Placed): Sheet {
  return overlay(
    from,
    sheet('', [
      ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', undefined, undefined, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['HUYỆN ỦY BẢO LÂM'],
      ['*', undefined, undefined, 'Bảo Lâm, ngày 02 tháng 02 năm 2023'],
    ]),
  );
}
