import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

/** More than a stack holds arguments, and fewer than a sheet has rows. */
const ROWS = 200_000;
const rows = (row: (index: number) => readonly Literal[]) => Array.from({ length: ROWS }, (_, at) => row(at));

const LONG: readonly (readonly [name: string, rows: readonly (readonly Literal[])[]])[] = [
  ['a table of other figures', [['Đơn vị', 'Nam', 'Nữ'], ...rows((at) => [`Xã ${at}`, at % 7, at % 5])]],
  [
    'figures with many texts between them',
    [['Đơn vị', 'Nam', 'Nữ'], ['Xã A', 1, 2], ...rows(() => ['Không có']), ['Xã B', 3, 4], ['Xã C', 5, 6]],
  ],
  [
    'a register',
    [
      ['SỔ VĂN BẢN ĐI NĂM 2022'],
      ['TT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      ...rows((at) => [at + 1, `${at + 1}-CV/HU`, '12/11/2022', 'V/v họp']),
    ],
  ],
];

test.each(LONG)('%s over 200,000 rows is checked', (_name, long) => {
  const book = workbook(sheet('Sổ', long));
  const checked = checkWorkbook(book, resolveRulesets());
  expect(checked.forms.length + checked.open.unknownTables).toBeGreaterThan(0);
});
