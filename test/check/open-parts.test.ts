import type { Reason } from '../../src/rules/not-checked.ts';
import { cleanForms, isFormWhollyRead, isWhollyRead, openPartsOf } from '../../src/check/open-parts.ts';
import { plainPainter, textReport } from '../../src/report/index.ts';
import { checkedFile, finding, notChecked, type NotCheckedParts } from '../report/literal.ts';

const unknownTable = (
  args: Reason<'unknown-table'>['args'] = { title: 'KẾT QUẢ', hidden: false },
  sheet = 'Phiếu',
) => notChecked({ rule: null, sheet, address: 'A3:F12', messageId: 'unknown-table', args });

const UNREADABLE = { messageId: 'unreadable-form', args: { reason: 'unheaded-columns' } } as const;

/** Entries that leave part of the workbook unread or unjudged, and whether they are about the form of `checkedFile`. */
const OPEN: readonly (readonly [string, NotCheckedParts, boolean])[] = [
  ['a table that was not recognised', { ...unknownTable() }, false],
  [
    'figures that nothing reads',
    { rule: null, address: 'C4:C8', messageId: 'unread-figures', args: { label: 'Số lượt', isRow: false } },
    true,
  ],
  ['a form that was not read whole', { rule: null, address: 'A20:C30', ...UNREADABLE }, false],
  ['part of the form', { rule: null, address: 'C8:C9', ...UNREADABLE }, true],
  ['a formula without its value', { address: 'C8', messageId: 'uncalculated', args: {} }, true],
  ['a table without a year', { address: 'C4', messageId: 'missing-value', args: { what: 'year' } }, true],
  [
    'what is compared by years',
    { address: 'C4', messageId: 'missing-value', args: { what: 'rating-year' } },
    true,
  ],
  [
    'a year before all rulesets',
    { address: 'C4', messageId: 'missing-value', args: { what: 'ruleset', year: 2016 } },
    true,
  ],
  ['a rule that failed', { sheet: null, address: null, messageId: 'failed', args: { detail: 'x' } }, true],
];
const NOTICES: readonly (readonly [string, NotCheckedParts])[] = [
  ['a figure that is missing', { messageId: 'missing-value', args: { what: 'figure', cell: null } }],
  ['a base of nobody', { messageId: 'missing-value', args: { what: 'base', base: 'total', object: null } }],
  ['nothing to compare with', { messageId: 'no-counterpart', args: { year: 2020, cells: [] } }],
  [
    'a table that holds no results',
    { rule: null, sheet: 'Phiếu', messageId: 'not-judged', args: { purpose: 'votes', title: null } },
  ],
  ['a rule that is switched off', { sheet: null, address: null, messageId: 'off', args: { reason: 'x' } }],
];
const ALL_CLEAR = /không phát hiện lỗi nào|không có phát hiện/iu;

describe('no all-clear while something is open', () => {
  test.each(OPEN)('%s: said in the head, and no form is listed under an all-clear', (_, entry, isOfForm) => {
    const file = checkedFile({ findings: [], notChecked: [notChecked(entry)] });
    expect(isWhollyRead(file)).toBe(false);
    expect(file.forms.map((form) => isFormWhollyRead(form, file))).toEqual([!isOfForm]);
    expect(cleanForms(file)).toHaveLength(isOfForm ? 0 : 1);
    const text = textReport([file]);
    expect(text).not.toMatch(ALL_CLEAR);
    expect(text).toMatch(/nên chưa soát được cả tệp/u);
    expect(/Còn chỗ chưa soát được ở: .*: đã đối chiếu 46 phép tính$/mu.test(text)).toBe(isOfForm);
    expect(/Trong phần đã nhận ra, chưa thấy lỗi ở:/u.test(text)).toBe(!isOfForm);
  });

  test.each(NOTICES)('%s was read, and keeps no all-clear back', (_, entry) => {
    const file = checkedFile({ findings: [], notChecked: [notChecked(entry)] });
    expect(isWhollyRead(file)).toBe(true);
    expect(openPartsOf(file.notChecked)).toEqual({ unknownTables: 0, unreadFigures: 0, others: 0 });
    expect(textReport([file])).toMatch(/^Không có phát hiện ở:/mu);
  });

  test('one cell that stops several rules is one place', () => {
    const entries = [notChecked({ rule: 'rating-total' }), notChecked({ rule: 'excellent-quota' })];
    expect(openPartsOf([...entries, unknownTable()])).toEqual({
      unknownTables: 1,
      unreadFigures: 0,
      others: 1,
    });
  });
});

test('a form on a hidden sheet is listed as such', () => {
  const file = checkedFile({ findings: [], hiddenSheets: ['XL TCCSĐ'] });
  expect(textReport([file])).toMatch(/^Không có phát hiện ở: .*\(“XL TCCSĐ”\) \(đang ẩn\): đã/mu);
});

describe('the text report of tables that were not recognised', () => {
  const file = checkedFile({
    findings: [finding()],
    notChecked: [notChecked(), unknownTable(), unknownTable({ title: null, hidden: true }, 'Ẩn')],
  });
  const lines = textReport([file], { least: 'info', width: null, paint: plainPainter }).split('\n');

  test('counts them in the head', () => {
    expect(lines[2]).toBe(
      '  Chưa nhận ra 2 bảng nên chưa soát được cả tệp; xem mục “Chưa kiểm tra được” ở dưới.',
    );
  });

  test('lists them before all else that was not checked, hidden sheets as such, with what can be done', () => {
    const at = lines.indexOf('Chưa kiểm tra được (chưa thể coi là đúng):');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(
        /^ {2}Chưa nhận ra 2 bảng; số liệu trong đó chưa được soát\. Nếu là biểu phải soát/u,
      ),
      '    Bảng “KẾT QUẢ”, trang tính “Phiếu”, A3:F12',
      '    Trang tính “Ẩn” (đang ẩn), A3:F12',
    ]);
  });

  test('gives the file as checked in part where several files are told', () => {
    const text = textReport([file, checkedFile({ findings: [] })]);
    expect(text).toMatch(/Kiểm tra một phần/u);
    expect(text).toMatch(/Đã kiểm tra/u);
  });

  test('in a file without forms does not hide that they are there', () => {
    const none = checkedFile({ forms: [], findings: [], notChecked: [unknownTable()] });
    const text = textReport([none]);
    expect(text).toMatch(/Không nhận ra biểu nào trong tệp này\.\n {2}Chưa nhận ra 1 bảng/u);
    expect(text).not.toMatch(ALL_CLEAR);
  });
});
