import { readdirSync, readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import { resolveRulesets } from '../../../src/rules/rulesets/index.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { drawTables, makeTables } from '../../fuzz/tables/workbook.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { workbook } from '../../workbooks/literal.ts';
import { accountOf, expectAccounted } from './account.ts';

const UNREADABLE: ReadonlySet<string> = new Set(['test/fixtures/encrypted.xlsx']);

const FILES = ['assets/samples', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.xlsx') && !UNREADABLE.has(path)),
);

test.each(FILES)('Each figure of %s is read, or an aside, or told', (path) => {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.code);
  expect(expectAccounted(read.workbook).all).toBeGreaterThan(0);
});

test.each(Array.from({ length: 100 }, (_, at) => at + 1))(
  'Each figure of the tables made by chance from %d is read, or an aside, or told',
  (seed) => {
    const { all, read, told } = expectAccounted(drawTables(makeTables(randomFrom(seed))));
    expect(all).toBeGreaterThan(0);
    // Of these all columns are known.
    expect(read + told).toBe(all);
  },
);

/** A table that is read with a column that is not, one of votes, one that nobody knows, a register, and a few figures. */
const MIXED = `
KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG NĂM 2025
TT|Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV|Số lượt|Ghi chú
1|Xã A|20|2|15|3|0|7|81
2|Xã B|16|2|12|2|0|9|85

BIÊN BẢN KIỂM PHIẾU XẾP LOẠI ĐẢNG VIÊN NĂM 2025
TT|Họ và tên|HTXSNV|HTTNV|HTNV|KHTNV
1|Nguyễn Văn A|10|5|0|0
2|Trần Văn B|2|12|1|0

ĐƠN THƯ NĂM 2025
Xã|Tiếp nhận|Đã giải quyết|Chuyển cấp trên
Xã A|6|4|2
Xã B|8|8|0

SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2025
TT|Số, ký hiệu|Ngày ban hành|Trích yếu nội dung|Số bản
1|01-KH/HU|05/11/2025|Kế hoạch kiểm điểm, xếp loại năm 2025|12
2|02-HD/BTCHU|06/11/2025|Hướng dẫn kiểm điểm, xếp loại năm 2025|15

Số máy tính|4|Số máy in|3
`;
const mixed = workbook(drawnSheet(MIXED));
const checked = checkWorkbook(mixed, resolveRulesets());

test('What becomes of the figures of a sheet is counted one by one', () => {
  expect(accountOf(mixed, checked)).toEqual({ all: 32, read: 10, aside: 6, told: 16, silent: [] });
});

const TOLD: readonly (readonly [messageId: string, silent: readonly string[]])[] = [
  ['unread-figures', ['H3', 'H4']],
  ['not-judged', ['C8', 'D8', 'E8', 'F8', 'C9', 'D9', 'E9', 'F9']],
  ['unknown-table', ['B13', 'C13', 'D13', 'B14', 'C14', 'D14']],
];

test.each(TOLD)('Without what is told as %s its figures are missed', (messageId, silent) => {
  const notChecked = checked.notChecked.filter((one) => one.messageId !== messageId);
  expect(accountOf(mixed, { ...checked, notChecked }).silent).toEqual(silent.map((cell) => `S!${cell}`));
});

test('Without the forms the figures read are missed', () => {
  expect(accountOf(mixed, { ...checked, forms: [] }).silent).toHaveLength(10);
});
