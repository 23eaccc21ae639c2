import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { readCount } from '../../src/forms/table/count.ts';
import { readPercentage } from '../../src/forms/table/percentage.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const cell = (value: string | number, format: string | null = null) => ({
  value,
  format,
  formula: null,
  font: null,
});

test.each<[string | number, string]>([
  [1e300, '1e+300'],
  [Number.MAX_VALUE, '1.7976931348623157e+308'],
  [2 ** 53, '9007199254740992'],
  [-1e300, '-1e+300'],
  [1e300 + 0.5, '1e+300'],
  ['9'.repeat(400), '9'.repeat(400)],
  ['99.999.999.999.999.999.999', '99.999.999.999.999.999.999'],
])('A count that is too large to be exact, %s, is unreadable and not reckoned with', (value, text) => {
  expect(readCount(cell(value))).toEqual({ kind: 'unreadable', text });
});

test.each<[string | number, string | null]>([
  [1e307, '0%'],
  [1e300, null],
  ['9'.repeat(400), null],
])('A percentage that is too large, %s, is unreadable', (value, format) => {
  expect(readPercentage(cell(value, format)).kind).toBe('unreadable');
});

test.each([0, 5, 2 ** 53 - 1])('A count up to the largest that is exact is read: %s', (value) => {
  expect(readCount(cell(value))).toEqual({ kind: 'count', value, text: null });
});

const figure: fc.Arbitrary<Literal> = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.constantFrom(
    1e308,
    Number.MAX_VALUE,
    -1e308,
    2 ** 53,
    1e16,
    1e-320,
    '9'.repeat(400),
    `1,${'9'.repeat(400)}`,
  ),
);

test('Whatever numbers a table holds, no finding reckons with infinity', () => {
  const row = fc.array(figure, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 7, maxLength: 7 }), (rows) => {
      const names = [
        'Hoàn thành xuất sắc nhiệm vụ',
        'Hoàn thành tốt nhiệm vụ',
        'Hoàn thành nhiệm vụ',
        'Không hoàn thành nhiệm vụ',
        'Tổng số',
        'Tỷ lệ hoàn thành xuất sắc (%)',
        'Tăng, giảm so với năm trước',
      ];
      const table: Literal[][] = [
        ['Kết quả xếp loại tổ chức cơ sở đảng'],
        ['Tiêu chí', 2018, 2019, 2020, 2021, 2022, 2023],
        ...names.map((name, index) => [name, ...(rows[index] ?? [])]),
      ];
      const { findings } = checkWorkbook(workbook(sheet('XL TCCSĐ', table)), resolveRulesets());
      for (const { expected, actual } of findings) {
        for (const one of [expected, actual])
          if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
