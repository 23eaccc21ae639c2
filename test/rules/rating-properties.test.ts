import { LEVELS } from '../../src/forms/table/levels.ts';
import fc from 'fast-check';
import { recognise } from '../../src/forms/recognise.ts';
import { cellName, parseCellName, type Sheet } from '../../src/grid/index.ts';
import { judge } from '../../src/rules/engine.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { workbook } from '../workbooks/literal.ts';
import {
  LAYOUTS,
  type Counts,
  type Layout,
  type Placed,
  type RatingData,
} from '../workbooks/rating-layouts.ts';
import { listOf } from '../workbooks/row-list.ts';

const ARITHMETIC = new Set([
  'rating-count',
  'rating-levels',
  'rating-total',
  'rating-percent',
  'rating-change',
  'rating-years',
]);
const rulesets = resolveRulesets();

const counts: fc.Arbitrary<Counts> = fc.tuple(
  ...([600, 3000, 300, 40].map((max) => fc.integer({ min: 1, max })) as [
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
  ]),
);

function dataFor(layout: Layout): fc.Arbitrary<RatingData> {
  const title = layout.groups ? 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022' : 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN';
  return fc.array(counts, { minLength: 2, maxLength: 6 }).map((all) => ({
    title,
    series: all.map((one, index) => ({
      label: layout.groups ? `Khối ${'ABCDEF'.charAt(index)}${index} cơ quan` : 2018 + index,
      counts: one,
    })),
  }));
}

function arithmeticFindings(sheet: Sheet): string[] {
  return judge(recognise(workbook(sheet)), rulesets)
    .findings.filter((finding) => ARITHMETIC.has(finding.rule))
    .map((finding) => `${finding.rule}/${finding.messageId} ${finding.cell ? cellName(finding.cell) : '-'}`);
}

function withValue(sheet: Sheet, name: string, value: number): Sheet {
  const at = parseCellName(name);
  if (!at) throw new Error(name);
  const row = listOf(sheet.rows.get(at.row));
  row[at.col] = { value, formula: null, format: null, font: null };
  return {
    ...sheet,
    rows: new Map([...sheet.rows].map(([index, cells]) => [index, index === at.row ? row : cells] as const)),
  };
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
  'A random table with %s',
  (_, layout) => {
    test('gives no arithmetic finding when it is right', () => {
      fc.assert(
        fc.property(dataFor(layout), (data) => {
          expect(arithmeticFindings(layout.build(data).sheet)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    test('gives exactly the findings that arithmetic implies when one count is changed', () => {
      fc.assert(
        fc.property(
          dataFor(layout),
          fc.nat(),
          fc.constantFrom(...LEVELS),
          fc.integer({ min: 1, max: 900 }),
          (data, pick, level, by) => {
            const placed = layout.build(data);
            const index = pick % data.series.length;
            const cells = placed.cells[index];
            const series = data.series[index];
            if (!cells || !series) return;
            const changed = withValue(
              placed.sheet,
              cells[level],
              (series.counts[LEVELS.indexOf(level)] ?? 0) + by,
            );
            expect(arithmeticFindings(changed).sort()).toEqual(
              implied(layout, placed, data, index, level, by).sort(),
            );
          },
        ),
        { numRuns: 60 },
      );
    });
  },
);

/** What follows from adding `by` to one count: its total, its group's column total, and each share that no longer fits. */
function implied(
  layout: Layout,
  placed: Placed,
  data: RatingData,
  index: number,
  level: (typeof LEVELS)[number],
  by: number,
): string[] {
  const cells = placed.cells[index];
  const series = data.series[index];
  if (!cells || !series) return [];
  const found = [`rating-total/mismatch ${cells.total}`];
  if (layout.groups) {
    const at = parseCellName(cells[level]);
    if (at)
      found.push(
        `rating-total/column-mismatch ${cellName({ row: at.row + data.series.length - index, col: at.col })}`,
      );
  }
  if (!layout.name.includes('pairs') && !layout.name.includes('three head rows')) return found;
  const total = series.counts.reduce((all, count) => all + count, 0);
  LEVELS.forEach((one, position) => {
    const written = Math.round(((series.counts[position] ?? 0) * 10_000) / total) / 100;
    const count = (series.counts[position] ?? 0) + (one === level ? by : 0);
    // Right against the declared total or against the new sum.
    const fits = [total, total + by].some((base) => Math.abs(written - (count * 100) / base) < 0.01 - 1e-9);
    const at = parseCellName(cells[one]);
    if (!fits && at) found.push(`rating-percent/mismatch ${cellName({ row: at.row, col: at.col + 1 })}`);
  });
  return found;
}
