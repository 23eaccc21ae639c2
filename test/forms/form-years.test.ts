import { periodsOfForm, ruledYears, yearsOfForm } from '../../src/forms/form-years.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

const LEVELS = ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'];

/** A rating table with its columns under given heads. */
const table = (title: string, ...heads: readonly Literal[]): Literal[][] => [
  [title],
  ['Mức', ...heads],
  ...LEVELS.map((level) => [level, ...heads.map(() => 3)]),
];

interface Named {
  readonly years: readonly number[];
  readonly periods: readonly string[];
  /** The years whose regulations are asked for. */
  readonly ruled: readonly (number | null)[];
}

const CASES: readonly (readonly [name: string, rows: readonly (readonly Literal[])[], Named])[] = [
  [
    'a quarter in the title is no year, and asks for the regulation of its own',
    table('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ III NĂM 2026', 'Khối xã', 'Khối trường học'),
    { years: [], periods: ['2026-Q3'], ruled: [2026] },
  ],
  [
    'a quarter of a year that is not named',
    table('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ III', 'Khối xã', 'Khối trường học'),
    { years: [], periods: ['Q3'], ruled: [null] },
  ],
  [
    'quarters and a half beside the whole year, each once',
    table('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026', 'Quý I', 'Quý II', '6 tháng', 'Cả năm'),
    { years: [2026], periods: ['2026-Q1', '2026-Q2', '2026-H1'], ruled: [2026] },
  ],
  [
    'years have no periods',
    table('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN', 2024, 2025),
    { years: [2024, 2025], periods: [], ruled: [2024, 2025] },
  ],
  [
    'a profile has its year, and never a period',
    [['TÌNH HÌNH CHUNG NĂM 2025'], ['Nội dung', 'Số liệu'], ['TCCSĐ', 31], ['Đảng viên', 902]],
    { years: [2025], periods: [], ruled: [2025] },
  ],
];

test.each(CASES)('The years and parts of years that a form names: %s', (_name, rows, named) => {
  const [form] = recognise(workbook(sheet('Biểu', rows))).forms;
  expect(form && { years: yearsOfForm(form), periods: periodsOfForm(form), ruled: ruledYears(form) }).toEqual(
    named,
  );
});
