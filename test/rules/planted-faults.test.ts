import fc from 'fast-check';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { cellAt, cellName, parseCellName, sheetNamed, textAt, type Workbook } from '../../src/grid/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { wholeReport, withCells, type Plan } from '../workbooks/whole-report.ts';

const rulesets = resolveRulesets();
const change = fc.integer({ min: -6, max: 6 });

const plans: fc.Arbitrary<Plan> = fc.record({
  good: fc.tuple(
    fc.integer({ min: 300, max: 500 }),
    fc.integer({ min: 60, max: 200 }),
    fc.integer({ min: 60, max: 400 }),
    fc.integer({ min: 900, max: 4000 }),
  ),
  changes: fc.tuple(change, change, change, change),
  exempt: fc.integer({ min: 0, max: 300 }),
  admitted: fc.integer({ min: 0, max: 90 }),
  firstNumber: fc.integer({ min: 1, max: 90 }),
});

function numberIn(book: Workbook, name: string, address: string): number {
  const [one, at] = [sheetNamed(book, name), parseCellName(address)];
  const value = one && at && cellAt(one, at.row, at.col)?.value;
  if (typeof value !== 'number') throw new Error(`${name}!${address}`);
  return value;
}

function textIn(book: Workbook, name: string, address: string): string {
  const [one, at] = [sheetNamed(book, name), parseCellName(address)];
  return one && at ? textAt(one, at.row, at.col) : '';
}

type Cells = Readonly<Record<string, string | number | undefined>>;

interface Fault {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: Cells | ((book: Workbook) => Cells);
}

const more = (sheet: string, cell: string, by: number) => (book: Workbook) => ({
  [cell]: numberIn(book, sheet, cell) + by,
});

/** One mistake each, as clerks make them, and the finding that must stand at its cell. */
const FAULTS: readonly Fault[] = [
  {
    rule: 'rating-count/not-whole',
    sheet: 'XL cá nhân',
    cell: 'D10',
    cells: (book) => ({ D10: numberIn(book, 'XL cá nhân', 'D10') / 1000 + 0.0001 }),
  },
  { rule: 'rating-count/negative', sheet: 'XL TCCSĐ', cell: 'C12', cells: { C12: -1 } },
  { rule: 'rating-count/unreadable', sheet: 'XL TCCSĐ', cell: 'E11', cells: { E11: 'gần 20' } },
  { rule: 'rating-count/blank', sheet: 'XL cấp ủy', cell: 'F12', cells: { F12: undefined } },
  { rule: 'rating-count/text', sheet: 'XL cấp ủy', cell: 'C12', cells: { C12: '01' } },
  { rule: 'rating-count/unreadable', sheet: 'Kiểm điểm', cell: 'B9', cells: { B9: 'khoảng 170' } },
  { rule: 'rating-count/negative', sheet: 'Tình hình chung', cell: 'C16', cells: { C16: -128 } },
  { rule: 'rating-levels/missing', sheet: 'XL TCCSĐ', cell: 'B9', cells: { B12: 'Không xếp loại' } },
  {
    rule: 'rating-levels/repeated',
    sheet: 'XL TCCSĐ',
    cell: 'B11',
    cells: { B11: 'Hoàn thành tốt nhiệm vụ' },
  },
  {
    rule: 'rating-levels/order',
    sheet: 'XL TCCSĐ',
    cell: 'B10',
    cells: { B9: 'Hoàn thành tốt nhiệm vụ', B10: 'Hoàn thành xuất sắc nhiệm vụ' },
  },
  {
    rule: 'rating-total/mismatch',
    sheet: 'XL tập thể LĐQL',
    cell: 'C13',
    cells: more('XL tập thể LĐQL', 'C13', 1),
  },
  { rule: 'rating-total/missing', sheet: 'XL cá nhân', cell: 'G13', cells: { G13: undefined } },
  { rule: 'rating-trend/total', sheet: 'XL TCCSĐ', cell: 'D13', cells: more('XL TCCSĐ', 'D13', 300) },
  { rule: 'rating-years/gap', sheet: 'XL cá nhân', cell: 'G8', cells: { G8: 2023 } },
  { rule: 'rating-years/repeated', sheet: 'XL cá nhân', cell: 'E8', cells: { E8: 2019 } },
  {
    rule: 'excellent-quota/over',
    sheet: 'XL cấp ủy',
    cell: 'F9',
    cells: (book) => ({ F9: Math.floor(numberIn(book, 'XL cấp ủy', 'F10') / 5) + 1 }),
  },
  {
    rule: 'profile-total/mismatch',
    sheet: 'Tình hình chung',
    cell: 'C9',
    cells: more('Tình hình chung', 'C9', 1),
  },
  { rule: 'profile-total/subset', sheet: 'Tình hình chung', cell: 'C16', cells: { C16: 300 } },
  { rule: 'organisations-rated/more', sheet: 'XL TCCSĐ', cell: 'G13', cells: more('XL TCCSĐ', 'G13', 4) },
  { rule: 'members-rated/fewer', sheet: 'XL cá nhân', cell: 'G13', cells: more('XL cá nhân', 'G13', -11) },
  { rule: 'committees-rated/more', sheet: 'XL cấp ủy', cell: 'C13', cells: more('XL cấp ủy', 'C13', 900) },
  { rule: 'review-counts/mismatch', sheet: 'Kiểm điểm', cell: 'C10', cells: more('Kiểm điểm', 'C10', 2) },
  { rule: 'review-counts/suggestions', sheet: 'Kiểm điểm', cell: 'D11', cells: { D11: 400 } },
  { rule: 'document-number/missing-number', sheet: 'Biểu 1', cell: 'C8', cells: { C8: 'KH/HU' } },
  { rule: 'document-number/missing-slash', sheet: 'Biểu 1', cell: 'G12', cells: { G12: '236-CVBTCHU' } },
  { rule: 'document-date/not-a-date', sheet: 'Biểu 1', cell: 'D9', cells: { D9: '31/11/2019' } },
  { rule: 'document-date/other-year', sheet: 'Biểu 1', cell: 'D11', cells: { D11: '12/11/2016' } },
  { rule: 'document-date/leading-zero', sheet: 'Biểu 1', cell: 'F13', cells: { F13: '8/11/2021' } },
  {
    rule: 'document-pairing/mismatch',
    sheet: 'Biểu 1',
    cell: 'G13',
    cells: { G13: '15/11/2022\n16/11/2022' },
  },
  { rule: 'document-gap/empty', sheet: 'Biểu 1', cell: 'E10', cells: { E10: undefined, E11: undefined } },
  {
    rule: 'document-order/repeated',
    sheet: 'Biểu 1',
    cell: 'D8',
    cells: (book) => ({ D8: textIn(book, 'Biểu 1', 'C8') }),
  },
  { rule: 'tick-choice/none', sheet: 'Biểu 4', cell: 'D10', cells: { C10: undefined } },
  { rule: 'tick-choice/both', sheet: 'Biểu 2', cell: 'D9', cells: { D9: 'x', E9: 'Bỏ' } },
  { rule: 'tick-choice/mark', sheet: 'Biểu 3', cell: 'C9', cells: { C9: 'có' } },
  { rule: 'tick-proposal/missing', sheet: 'Biểu 2', cell: 'E10', cells: { C10: undefined, D10: 'x' } },
  {
    rule: 'tick-proposal/untick',
    sheet: 'Biểu 4',
    cell: 'E9',
    cells: { C9: undefined, E9: 'Không nên quy định' },
  },
  { rule: 'item-repeated/repeated', sheet: 'Biểu 4', cell: 'B11', cells: { B11: 'Đối tượng' } },
  {
    rule: 'form-date/differs',
    sheet: 'Biểu 4',
    cell: 'C3',
    cells: { C3: 'Bảo Lâm, ngày 01 tháng 02 năm 2023' },
  },
  {
    rule: 'form-date/malformed',
    sheet: 'Biểu 2',
    cell: 'C3',
    cells: { C3: 'Bảo Lâm, ngày … tháng … năm 2023' },
  },
  { rule: 'form-signer/differs', sheet: 'Biểu 1', cell: 'F19', cells: { F19: 'Nguyễn Quang Xuân' } },
  { rule: 'form-label/missing', sheet: 'Biểu 2', cell: 'A5', cells: { E4: undefined } },
];

function findingsOf(book: Workbook) {
  return checkWorkbook(book, rulesets);
}

test('A random right report of all forms gives no error, no warning, and nothing that could not be checked', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { forms, findings, notChecked } = findingsOf(wholeReport(plan));
      expect(forms).toHaveLength(10);
      expect(
        findings
          .filter(({ severity }) => severity !== 'info')
          .map(
            (one) =>
              `${one.rule}/${one.messageId} ${one.cell?.sheet ?? ''} ${one.cell ? cellName(one.cell) : ''}`,
          ),
      ).toEqual([]);
      expect(notChecked).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('More than thirty kinds of fault are planted', () => {
  expect(new Set(FAULTS.map((fault) => fault.rule)).size).toBeGreaterThan(30);
});

test.each(FAULTS.map((fault) => [`${fault.rule} at ${fault.sheet}!${fault.cell}`, fault] as const))(
  'A single planted fault is found at its cell: %s',
  (_, fault) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const book = wholeReport(plan);
        const cells = typeof fault.cells === 'function' ? fault.cells(book) : fault.cells;
        const found = findingsOf(withCells(book, fault.sheet, cells)).findings.map((one) => [
          `${one.rule}/${one.messageId}`,
          one.cell?.sheet,
          one.cell && cellName(one.cell),
        ]);
        expect(found).toContainEqual([fault.rule, fault.sheet, fault.cell]);
      }),
      { numRuns: 25 },
    );
  },
);
