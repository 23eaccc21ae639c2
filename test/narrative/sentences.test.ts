import { partyOrganisation, sentencesOf, type Sentence } from '../../src/narrative/index.ts';
import type { Workbook } from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { bookOf, seedBook, typed } from './places.ts';
import { checked, report, seed } from './seed.ts';

const organisation = partyOrganisation(seed());
const sentences = sentencesOf(checked(), undefined, organisation);

function sentence(id: string, among: readonly Sentence[] = sentences): Sentence {
  const found = among.find((one) => one.id === id);
  if (!found) throw new Error(`no sentence ${id} among ${among.map((one) => one.id).join(', ')}`);
  return found;
}

/** Counts with the word behind them, as 2795 cá: leading zeros and dots of thousands are the product's own rules. */
function figuresIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/])\s+(\p{L}+)/gu)].map(
    ([, number = '', word = '']) => `${Number(number.replaceAll('.', ''))} ${word}`,
  );
}

function lineOfReport(start: string): string {
  const line = report.split('\n').find((one) => one.includes(start));
  if (line === undefined) throw new Error(start);
  return line.slice(line.indexOf(start));
}

describe('part I.1 of the real report', () => {
  test('names the unit and the month as the report does', () => {
    const { text } = sentence('profile');
    expect(
      text.startsWith(
        'Đến tháng 12/2022, Đảng bộ huyện Bảo Lâm có 58 tổ chức cơ sở đảng, gồm 16 đảng bộ cơ sở (14 đảng bộ xã, thị trấn; 02 đảng bộ lực lượng vũ trang); 42 chi bộ cơ sở (',
      ),
    ).toBe(true);
    expect(text).toContain(
      'có 247 chi bộ trực thuộc đảng bộ cơ sở, trong đó có 128 chi bộ thôn, tổ dân phố.',
    );
    expect(text).toContain(
      'Toàn Đảng bộ huyện Bảo Lâm có 3.254 đảng viên, trong đó có 189 đảng viên miễn sinh hoạt đảng và 38 đảng viên kết nạp dưới 6 tháng.',
    );
  });

  test('has its numbers in its order', () => {
    const numbers = (text: string) => figuresIn(text).map((figure) => figure.split(' ')[0]);
    expect(numbers(sentence('profile').text)).toEqual(numbers(lineOfReport('Đến tháng 12/2022')));
  });
});

describe('footnote 6 of the real report', () => {
  test('has its years, numbers and units', () => {
    const { text } = sentence('reviewed');
    const written = lineOfReport('Tổng số tập thể, cá nhân kiêm điểm').replace('181 và', '181 tập thể và');
    expect(figuresIn(text)).toEqual(figuresIn(written));
  });

  test('says what is not there, and has the numbers and units of what is', () => {
    const { text } = sentence('suggested');
    expect(figuresIn(text)).toEqual(figuresIn(lineOfReport('Gợi ý kiêm điểm: Năm 2018')));
    expect(text).toContain('năm 2018: 09 tập thể (số cá nhân chưa ghi)');
    expect(text).toContain('năm 2021: 12 tập thể và 09 cá nhân');
  });
});

test('each rating form is told by its latest year against the one before', () => {
  expect(sentence('rating_grassroots_organisations').text).toBe(
    'Năm 2022, kết quả xếp loại tổ chức cơ sở đảng: tổng số 58 tổ chức, giảm 02 (3,33%) so với năm 2021; trong đó hoàn thành xuất sắc nhiệm vụ 11 tổ chức (18,97%), số lượng không đổi, tỷ lệ tăng 0,63 điểm phần trăm; hoàn thành tốt nhiệm vụ 44 tổ chức (75,86%), giảm 02, tỷ lệ giảm 0,80 điểm phần trăm; hoàn thành nhiệm vụ 01 tổ chức (1,72%), giảm 02, tỷ lệ giảm 3,28 điểm phần trăm; không hoàn thành nhiệm vụ 02 tổ chức (3,45%), tăng 02, tỷ lệ tăng 3,45 điểm phần trăm.',
  );
});

test('the quota is told honestly, with its basis and how far that was compared', () => {
  expect(sentence('quota_individuals').text).toBe(
    'Năm 2022, tỷ lệ cá nhân “Hoàn thành xuất sắc nhiệm vụ” so với số “Hoàn thành tốt nhiệm vụ” là 496/2.411, bằng 20,57%, vượt 0,57 điểm phần trăm so với quy định (không quá 20%): được nhiều nhất 482, vượt 14. Căn cứ: Hướng dẫn 21-HD/BTCTW (18/10/2019), mục II.B.2.3 (đã đối chiếu văn bản).',
  );
  expect(sentence('quota_leadership_collectives').text).toContain(
    'là 3/26, bằng 11,54%, không vượt quy định (không quá 20%, được nhiều nhất 05). Tỷ lệ được tính theo từng loại tập thể trực thuộc tỉnh hoặc huyện; số gộp không vượt thì vẫn phải xét từng nơi.',
  );
});

test('a sentence made from figures with an error carries the finding; the others carry none', () => {
  expect(sentences.filter(({ findings }) => findings.length > 0)).toEqual([]);
  const of2018 = sentencesOf(checked(), { years: [2018] });
  expect(
    of2018
      .filter(({ findings }) => findings.length > 0)
      .map(({ id, findings }) => [id, findings.map(({ rule }) => rule)]),
  ).toEqual([
    ['rating_leadership_collectives', ['rating-total']],
    ['quota_leadership_collectives', ['rating-total']],
  ]);
  const wrong = typed(seedBook(), 'Tình hình chung', 'C9', 17);
  const [profile] = sentencesOf(checked(bookOf(wrong.bytes).workbook));
  expect(profile?.findings.map(({ rule }) => rule)).toEqual(['profile-total', 'profile-total']);
});

test('every sentence names the cells that it was made of', () => {
  expect(sentence('suggested').cells).toHaveLength(10);
  expect(sentence('rating_individuals').cells.map(({ col }) => col)).toEqual(expect.arrayContaining([5, 6]));
});

const NAMES = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
  'Tổng số',
];

function ratings(before: readonly Literal[], now: readonly Literal[]): Workbook {
  return workbook(
    sheet('XL', [
      ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ'],
      ['Tiêu chí', 2021, 2022],
      ...NAMES.map((name, index) => [name, before[index], now[index]]),
    ]),
  );
}

test.each<[string, readonly Literal[], readonly Literal[], string]>([
  ['up', [1, 8, 1, 0, 10], [2, 9, 1, 0, 12], 'tổng số 12 cấp ủy, tăng 02 (20,00%) so với năm 2021'],
  ['down', [2, 9, 1, 0, 12], [1, 8, 1, 0, 10], 'tổng số 10 cấp ủy, giảm 02 (16,67%) so với năm 2021'],
  ['the same', [1, 8, 1, 0, 10], [1, 8, 1, 0, 10], 'tổng số 10 cấp ủy, không đổi so với năm 2021'],
  ['up from 0', [0, 0, 0, 0, 0], [1, 1, 0, 0, 2], 'tổng số 02 cấp ủy, tăng 02 so với năm 2021'],
  ['a missing total', [1, 8, 1, 0, 10], [1, 8, 1, 0, undefined], 'tổng số được xếp loại chưa có số liệu'],
  [
    'a missing total before',
    [1, 8, 1, 0, undefined],
    [1, 8, 1, 0, 10],
    'tổng số 10 cấp ủy (năm 2021 chưa có số liệu để so sánh)',
  ],
  [
    'a level up',
    [1, 8, 1, 0, 10],
    [2, 8, 0, 0, 10],
    'hoàn thành xuất sắc nhiệm vụ 02 cấp ủy (20,00%), tăng 01, tỷ lệ tăng 10,00 điểm phần trăm',
  ],
  [
    'a level down to none',
    [1, 8, 1, 0, 10],
    [2, 8, 0, 0, 10],
    'hoàn thành nhiệm vụ 0 cấp ủy (0,00%), giảm 01, tỷ lệ giảm 10,00 điểm phần trăm',
  ],
  [
    'a level the same',
    [1, 8, 1, 0, 10],
    [1, 8, 1, 0, 10],
    'hoàn thành tốt nhiệm vụ 08 cấp ủy (80,00%), số lượng không đổi, tỷ lệ không đổi',
  ],
  ['a missing level', [1, 8, 1, 0, 10], [1, undefined, 1, 0, 10], 'hoàn thành tốt nhiệm vụ chưa có số liệu'],
  [
    'a level without a year before',
    [1, undefined, 1, 0, 10],
    [1, 8, 1, 0, 10],
    'hoàn thành tốt nhiệm vụ 08 cấp ủy (80,00%);',
  ],
  [
    'a level from a total of 0',
    [0, 0, 0, 0, 0],
    [1, 1, 0, 0, 2],
    'hoàn thành xuất sắc nhiệm vụ 01 cấp ủy (50,00%), tăng 01;',
  ],
])('a rating sentence tells %s', (_name, before, now, part) => {
  const found = sentencesOf(checked(ratings(before, now)));
  expect(sentence('rating_grassroots_committees', found).text).toContain(part);
});

test.each<[string, readonly Literal[], string]>([
  [
    'equality',
    [2, 10, 0, 0, 12],
    'là 2/10, bằng 20,00%, không vượt quy định (không quá 20%, được nhiều nhất 02)',
  ],
  [
    'a base of 0 that is exceeded',
    [1, 0, 1, 0, 2],
    'không tính được vì mẫu số là 0; có 01 trường hợp xuất sắc, vượt 01 so với quy định',
  ],
  [
    'a base of 0 with nobody excellent',
    [0, 0, 1, 0, 1],
    'không tính được vì mẫu số là 0; không vượt quy định',
  ],
  ['a missing count', [1, undefined, 0, 0, 6], 'chưa tính được vì thiếu số liệu'],
])('a quota sentence tells %s', (_name, now, part) => {
  const found = sentencesOf(checked(ratings([1, 8, 1, 0, 10], now)));
  expect(sentence('quota_grassroots_committees', found).text).toContain(part);
});

test('a year without a ruleset is said to have none', () => {
  const book = workbook(
    sheet('XL', [
      ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ'],
      ['Tiêu chí', 2016, 2017],
      ...NAMES.map((name) => [name, 1, 1]),
    ]),
  );
  expect(sentence('quota_grassroots_committees', sentencesOf(checked(book))).text).toBe(
    'Chưa so được tỷ lệ xuất sắc của cấp ủy cơ sở năm 2017 với quy định vì chưa có bộ quy định cho năm này.',
  );
});

test.each([
  ['HUYỆN ỦY BẢO LÂM', 'Đảng bộ huyện Bảo Lâm'],
  ['HUYỆN UỶ BẢO LÂM', 'Đảng bộ huyện Bảo Lâm'],
  ['ĐẢNG ỦY XÃ LỘC AN', 'Đảng bộ xã Lộc An'],
  ['Huyện ủy Bảo Lâm đã chỉ đạo', null],
])('a letterhead %s names %s', (text, name) => {
  expect(partyOrganisation(workbook(sheet('A', [[text]])))).toBe(name);
});
