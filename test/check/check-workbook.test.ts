import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

const table = (years: readonly (number | string)[], total: number) => [
  ['Kết quả xếp loại tổ chức cơ sở đảng'],
  ['Tiêu chí', ...years],
  ['Hoàn thành xuất sắc nhiệm vụ', ...years.map(() => 1)],
  ['Hoàn thành tốt nhiệm vụ', ...years.map(() => 8)],
  ['Hoàn thành nhiệm vụ', ...years.map(() => 1)],
  ['Không hoàn thành nhiệm vụ', ...years.map(() => 0)],
  ['Tổng số', ...years.map(() => total)],
];

describe('the check of a workbook', () => {
  test('gives its forms, what is wrong with them and the rulesets with their years', () => {
    const checked = checkWorkbook(workbook(sheet('A', table([2018, 2019, 2021], 11))), resolveRulesets());
    expect(checked.forms.map(({ kind }) => kind)).toEqual(['grassroots-organisations']);
    expect(checked.findings.filter(({ rule }) => rule === 'rating-total')).toHaveLength(3);
    expect(checked.rulesets).toEqual(['qd132-hd16', 'qd132-hd21']);
    expect(checked.inForce.map(({ ruleset, years }) => [ruleset.id, years])).toEqual([
      ['qd132-hd16', [2018]],
      ['qd132-hd21', [2019, 2021]],
    ]);
  });

  test('keeps all that was recognised, so that nobody need recognise it again', () => {
    const book = workbook(sheet('A', [['Đơn Dương, ngày 02 tháng 02 năm 2023'], [], ...table([2021], 10)]));
    const recognition = recognise(book);
    expect(recognition.letterheads).toHaveLength(1);
    expect(checkWorkbook(book, resolveRulesets())).toMatchObject(recognition);
  });

  test.each([
    ['without sheets', workbook()],
    ['of an empty sheet', workbook(sheet('A', []))],
    ['of other text', workbook(sheet('A', [['Ghi chú', 1]]))],
  ])('of a workbook %s finds no form and says so once', (_, book) => {
    const { forms, findings, notChecked, rulesets } = checkWorkbook(book, resolveRulesets());
    expect({ forms, findings, rulesets }).toEqual({ forms: [], findings: [], rulesets: [] });
    expect(notChecked).toEqual([{ rule: null, sheet: null, address: null, messageId: 'no-form', args: {} }]);
  });

  const unknown = [['Đơn vị', 'Nam', 'Nữ'], ...['A', 'B', 'C'].map((unit, at) => [unit, at + 3, at * 5])];

  test('tells tables in which no form was found before all else, and no more that there is no form', () => {
    const book = workbook(
      sheet('A', table([], 10)),
      sheet('B', unknown),
      sheet('C', unknown, { hidden: true }),
    );
    const { notChecked } = checkWorkbook(book, resolveRulesets());
    expect(
      notChecked.map(({ messageId, rule, sheet: name, address, args }) => [
        messageId,
        rule,
        name,
        address,
        args,
      ]),
    ).toEqual([
      ['unknown-table', null, 'B', 'A1:C4', { title: null, hidden: false }],
      ['unknown-table', null, 'C', 'A1:C4', { title: null, hidden: true }],
      ['unreadable-form', null, 'A', expect.any(String), expect.anything()],
    ]);
  });

  test('lists a table that could not be read whole, with its place, and does not pass it', () => {
    const book = workbook(sheet('A', table([], 10)));
    const { forms, notChecked } = checkWorkbook(book, resolveRulesets());
    expect(forms).toEqual([]);
    expect(notChecked).toEqual([
      expect.objectContaining({ rule: null, sheet: 'A', messageId: 'unreadable-form' }),
    ]);
    expect(notChecked[0]?.address).toMatch(/^A\d+:A\d+$/);
  });

  test('tells votes as not judged, in place of "no form", and figures that nothing reads', () => {
    const head = ['Đơn vị', 'Tổng số', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
    const rows = ['Xã A', 'Xã B'].map((unit) => [unit, 10, 1, 8, 1, 0]);
    const votes = sheet('P', [['BIÊN BẢN KIỂM PHIẾU XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2022'], head, ...rows]);
    const told = checkWorkbook(workbook(votes), resolveRulesets()).notChecked;
    expect(told).toEqual([
      expect.objectContaining({ rule: null, sheet: 'P', address: 'A2:F4', messageId: 'not-judged' }),
    ]);
    const more = sheet('M', [
      ['KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2022'],
      [...head, 'Số lượt'],
      ...rows.map((row) => [...row, 7]),
    ]);
    const { notChecked, open } = checkWorkbook(workbook(more, votes), resolveRulesets());
    expect(
      notChecked.map(({ sheet: name, address, messageId, args }) => [name, address, messageId, args]),
    ).toEqual([
      ['M', 'G3:G4', 'unread-figures', { label: 'Số lượt', isRow: false }],
      ['P', 'A2:F4', 'not-judged', expect.objectContaining({ purpose: 'votes' })],
    ]);
    expect(open).toEqual({ unknownTables: 0, unreadFigures: 1, others: 0 });
  });

  test('takes a formula without a stored value for uncalculated', () => {
    const rows = table([2022], 10).with(-1, ['Tổng số', { v: null, f: 'SUM(B3:B6)' } as never]);
    const { notChecked } = checkWorkbook(workbook(sheet('A', rows)), resolveRulesets());
    expect(notChecked).toContainEqual(
      expect.objectContaining({ rule: 'rating-total', address: 'B7', messageId: 'uncalculated' }),
    );
  });
});
