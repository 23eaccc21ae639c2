import { cellName, type Workbook } from '../../src/grid/index.ts';
import { tablesOf, type NarrativeTable } from '../../src/narrative/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { checked, report, seed, seen, tableNamed } from './seed.ts';

const tables = tablesOf(checked());

/** The tables of the report by the order in which it has them: rows of words and numbers, without their heads. */
const written = report
  .split('\n')
  .filter((line) => /^(?:[1-4]\t|Tổng số\t)/u.test(line) && !line.startsWith('STT'))
  .map((line) => line.split('\t').filter((text) => text !== ''));

describe('the tables of part I.2.2 of the real report', () => {
  test.each([
    ['grassroots_organisations', 0],
    ['grassroots_committees', 1],
    ['leadership_collectives', 2],
    ['individuals', 3],
  ])('%s has the words and numbers of the report', (id, at) => {
    const { rows, headRows } = tableNamed(tables, `ratings_${id}`);
    const made = rows.slice(headRows).map((row) => row.flatMap((cell) => (cell ? [cell.shown] : [])));
    expect(made).toEqual(written.slice(at * 5, at * 5 + 5));
  });

  test('the two totals that are wrong are marked, and nothing else', () => {
    const marked = tables
      .filter(({ kind }) => kind === 'ratings')
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => cell !== null && cell.findings.length > 0)
      .map((cell) => [cell?.formula, cell?.format]);
    expect(marked).toEqual([
      ["'XL tập thể LĐQL'!C13", '#,##0"(*)"'],
      ["'XL cá nhân'!D13", '#,##0"(*)"'],
    ]);
    expect(tableNamed(tables, 'ratings_individuals').notes).toEqual([
      "(*) Ô 'XL cá nhân'!D13: Tổng số năm 2019 ghi 2.886, cộng bốn mức được 2.866 (450 + 2.258 + 143 + 15 = 2.866), chênh lệch 20.",
    ]);
  });

  test('heads are merged as the report has them', () => {
    const { rows, merges } = tableNamed(tables, 'ratings_grassroots_organisations');
    expect(rows.slice(0, 2).map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['STT', 'Tiêu chí', 'Năm đánh giá', null, null, null, null],
      [null, null, 2018, 2019, 2020, 2021, 2022],
    ]);
    expect(merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 6],
      [6, 0, 6, 1],
    ]);
  });
});

test('the extended table tells shares in percent and changes in units and percentage points', () => {
  expect(
    seen(tableNamed(tablesOf(checked(), { years: [2022] }), 'extended_grassroots_organisations')),
  ).toEqual([
    'STT|Tiêu chí|Năm 2022||Tăng (+), giảm (-) năm 2022 so với năm 2021|',
    '||Số lượng|Tỷ lệ %|Số lượng|Điểm phần trăm',
    '1|Hoàn thành xuất sắc nhiệm vụ|11|18,97|0|+0,63',
    '2|Hoàn thành tốt nhiệm vụ|44|75,86|-2|-0,80',
    '3|Hoàn thành nhiệm vụ|1|1,72|-2|-3,28',
    '4|Không hoàn thành nhiệm vụ|2|3,45|+2|+3,45',
    'Tổng số||58|100,00|-2|0,00',
  ]);
});

test('a wrong total makes the shares that it is the base of doubtful', () => {
  const [, , line] = seen(
    tableNamed(tablesOf(checked(), { years: [2018] }), 'extended_leadership_collectives'),
  );
  expect(line).toBe('1|Hoàn thành xuất sắc nhiệm vụ|10|29,41(*)');
});

test('the quota table has all forms and years, the cap, what is over or under it, and the basis', () => {
  const quota = tableNamed(tables, 'quota');
  const lines = seen(quota);
  expect(lines).toHaveLength(21);
  expect(lines.filter((line) => /\|2022\|/u.test(line))).toEqual([
    '5|Tổ chức cơ sở đảng|2022|11|44|HTTNV|25,00|20|8|+3|(2)',
    '10|Cấp ủy cơ sở|2022|7|27|HTTNV|25,93|20|5|+2|(3)',
    '15|Tập thể lãnh đạo, quản lý|2022|3|26|HTTNV|11,54|20|5|-2|(4)',
    '20|Cá nhân|2022|496|2.411|HTTNV|20,57|20|482|+14|(5)',
  ]);
  expect(quota.notes).toContain(
    '(5) Hướng dẫn 21-HD/BTCTW (18/10/2019), mục II.B.2.3 (đã đối chiếu văn bản).',
  );
});

test('what a form leaves blank is said to be missing, never 0', () => {
  const review = tableNamed(tables, 'review');
  expect(seen(review).slice(2)).toEqual([
    '1|Năm 2018|168|2.795|9|chưa có',
    '2|Năm 2019|182|2.886|4|chưa có',
    '3|Năm 2020|182|2.947|4|chưa có',
    '4|Năm 2021|181|2.965|12|9',
    '5|Năm 2022|179|3.016|8|3',
  ]);
  expect(review.notes).toEqual(["Chưa có số liệu ở: 'Kiểm điểm'!E9:E11."]);
  expect(review.rows[2]?.[5]?.formula).toBe(`IF(COUNT('Kiểm điểm'!E9)<1,"chưa có",'Kiểm điểm'!E9)`);
});

test('the profile is told line by line', () => {
  expect(seen(tableNamed(tables, 'profile')).slice(0, 4)).toEqual([
    'STT|Chỉ tiêu|Số lượng',
    '1|Tổng số tổ chức cơ sở đảng|58',
    '1.1|Đảng bộ cơ sở|16',
    '|- Đảng bộ xã, thị trấn|14',
  ]);
});

test('documents stand with their numbers above their dates; faulty ones are marked', () => {
  const [, , numbers, dates] = seen(tableNamed(tablesOf(checked(), { years: [2018, 2020] }), 'documents'));
  expect([numbers, dates]).toEqual([
    '1|Văn bản cụ thể hóa Quy định số 132; các Quy định của Ban Thường vụ Tỉnh ủy|Số, ký hiệu|KH/HU(*)|05-KH/HU',
    '||Ngày ban hành|28/11/2018|17/11/2020',
  ]);
});

test('quarters, proposals and cadres are no tables of the report', () => {
  const heads = ['Khối', 'Tổng số', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
  const of = (name: string, title: string) =>
    sheet(name, [
      [title],
      heads,
      ['Khối xã', 10, 1, 8, 1, 0],
      ['Khối cơ quan', 10, 1, 8, 1, 0],
      ['Tổng cộng', 20, 2, 16, 2, 0],
    ]);
  const book = workbook(
    of('Năm', 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026'),
    of('Quý', 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ III NĂM 2026'),
    of('Cán bộ', 'KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2026'),
    of('Đề nghị', 'KẾT QUẢ ĐỀ NGHỊ XẾP LOẠI ĐẢNG VIÊN NĂM 2026'),
  );
  const made = tablesOf(checked(book)).filter(({ kind }) => kind === 'ratings');
  const sheets = made.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.sources ?? []));
  expect(new Set(sheets.map((source) => source.sheet))).toEqual(new Set(['Năm']));
});

test('only the wanted years are told, whatever others there are', () => {
  const some = tablesOf(checked(), { years: [2021, 2022] });
  expect(seen(tableNamed(some, 'ratings_grassroots_committees'))[1]).toBe('||2021|2022');
  expect(tableNamed(some, 'quota').rows).toHaveLength(9);
});

const HEAD: Literal[] = ['Nội dung', 2021, 2022];

function ratings(rows: readonly (readonly Literal[])[]): Workbook {
  return workbook(sheet('XL', [['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ'], HEAD, ...rows.map((row) => [...row])]));
}

const table = (id: string, book: Workbook): NarrativeTable => tableNamed(tablesOf(checked(book)), id);

test.each<[string, Literal[], string, (string | null)[]]>([
  [
    'a number kept as text, which no formula could reckon with',
    ['Hoàn thành tốt nhiệm vụ', '08', 9],
    '8|9',
    [null, 'XL!C4'],
  ],
  [
    'a blank',
    ['Hoàn thành tốt nhiệm vụ', undefined, 9],
    'chưa có|9',
    ['IF(COUNT(XL!B4)<1,"chưa có",XL!B4)', 'XL!C4'],
  ],
  ['what is no number', ['Hoàn thành tốt nhiệm vụ', 'gần 8', 9], 'không đọc được|9', [null, 'XL!C4']],
  ['a dash', ['Hoàn thành tốt nhiệm vụ', '-', 9], '0|9', [null, 'XL!C4']],
])('%s is told as it was read', (_name, good, shown, formulas) => {
  const { rows } = table(
    'ratings_grassroots_committees',
    ratings([
      ['Hoàn thành xuất sắc nhiệm vụ', 1, 2],
      good,
      ['Hoàn thành nhiệm vụ', 0, 0],
      ['Không hoàn thành nhiệm vụ', 0, 0],
    ]),
  );
  expect(
    rows[3]
      ?.slice(2)
      .map((cell) => cell?.shown)
      .join('|'),
  ).toBe(shown);
  expect(rows[3]?.slice(2).map((cell) => cell?.formula)).toEqual(formulas);
});

test('a level that includes another is taken apart, by the formula too', () => {
  const { rows } = table(
    'ratings_grassroots_committees',
    ratings([
      ['Hoàn thành tốt nhiệm vụ trở lên', 10, 12],
      ['Trong đó: Hoàn thành xuất sắc nhiệm vụ', 1, 2],
      ['Hoàn thành nhiệm vụ', 0, 0],
      ['Không hoàn thành nhiệm vụ', 0, 0],
      ['Tổng số', 10, 12],
    ]),
  );
  expect(rows[3]?.slice(2).map((cell) => [cell?.value, cell?.formula])).toEqual([
    [9, 'IF(COUNT(XL!B3,XL!B4)<2,"chưa có",XL!B3-XL!B4)'],
    [10, 'IF(COUNT(XL!C3,XL!C4)<2,"chưa có",XL!C3-XL!C4)'],
  ]);
});

test('nobody rated leaves a share without a base, not 0', () => {
  const zero = ['xuất sắc', 'tốt', 'hoàn thành', 'không'];
  const names = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  const book = ratings([...zero.map((_word, at): Literal[] => [names[at], 0, at]), ['Tổng số', 0, 6]]);
  const share = table('extended_grassroots_committees', book).rows[2]?.[3];
  expect([share?.value, share?.formula]).toEqual([
    '–',
    'IF(COUNT(XL!B3,XL!B7)<2,"chưa có",IF(XL!B7=0,"–",XL!B3*100/XL!B7))',
  ]);
});

test('every figure names the cells that it was made from', () => {
  const figures = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.role === 'figure');
  const own = figures.filter((cell) => cell && cell.formula !== null);
  expect(own.every((cell) => cell?.sources.every((at) => cell.formula?.includes(cellName(at))))).toBe(true);
  expect(seed().sheets).toHaveLength(11);
});
