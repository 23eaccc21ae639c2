import { recognise } from '../../../src/forms/recognise.ts';
import { rangeName, type Sheet } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';

/** What is read as a form, its figures that nobody reads, and the tables that nobody knows, with their titles. */
function told(drawing: string | Sheet): string[] {
  const { forms, unknown, unreadFigures } = recognise(
    workbook(typeof drawing === 'string' ? drawnSheet(drawing) : drawing),
  );
  return [
    ...forms.map(({ range }) => `form ${rangeName(range)}`),
    ...unreadFigures.map(({ range, label }) => `unread ${rangeName(range)} ${label}`),
    ...unknown.map(({ range, title }) => `${rangeName(range)} ${title ?? 'without a title'}`),
  ];
}

describe('a table of other figures beside a form', () => {
  const TITLE = 'SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH';
  const FORM = ['Năm|Tập thể|Cá nhân', '2021|181|2965', '2022|179|2970', '2023|180|2981', '2024|176|3002'];
  const beside = (...right: readonly string[]) =>
    FORM.map((left, at) => [left, right[at]].filter((part) => part !== undefined).join('||'));

  test('is part of the form where it has no labels of its own, and unread', () => {
    const rows = beside('Số cuộc họp|Số nghị quyết', '6|7', '8|9', '5|3', '2|4');
    expect(told([TITLE, ...rows].join('\n'))).toEqual([
      'form A2:F6',
      'unread E3:E6 Số cuộc họp',
      'unread F3:F6 Số nghị quyết',
    ]);
  });

  test('is called by what stands over both where it has labels of its own', () => {
    const rows = beside('Khối|Đơn thư|Đã trả lời', 'Xã|6|4', 'Phường|8|8', 'Cơ quan|5|3', 'Trường|2|2');
    expect(told([TITLE, ...rows].join('\n'))).toEqual(['form A2:C6', `E2:G6 ${TITLE}`]);
  });

  test('has no title where nothing but the form’s own heads stands over it', () => {
    const ratings = ['Mức|2024|2025', 'HTXSNV|4|5', 'HTTNV|20|21', 'HTNV|3|2', 'KHTNV|0|0'];
    const rows = ratings.map((left, at) => (at === 0 ? left : `${left}||${at + 5}|${at * 3}`));
    expect(told(rows.join('\n'))).toEqual(['form A1:C5', 'E2:F5 without a title']);
  });

  test('goes on with rows below it, and what stands under the form is told apart', () => {
    const rows = beside('Khối|Đơn thư|Đã trả lời', 'Xã|6|4', 'Phường|8|8', 'Cơ quan|5|3', 'Trường|2|2');
    const below = ['', 'Chi hội|1|2|3|4|5|6', 'Chi đoàn|7|8|9|10|11|12', 'Công đoàn|3|4|5|6|7|8'];
    expect(told([TITLE, ...rows, ...below].join('\n'))).toEqual([
      'form A2:D6',
      `E2:G10 ${TITLE}`,
      'A8:D10 without a title',
    ]);
  });
});

describe('what readers have left of a table', () => {
  const FORM = ['Năm|Tập thể|Cá nhân', '2021|181|2965', '2022|179|2970', '2023|180|2981'];

  test('is what stands below it, without the headings between', () => {
    const below = ['', 'Khối xã', 'Chi hội|1|2', 'Chi đoàn|7|8', 'Công đoàn|3|4'];
    expect(told(['KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH', ...FORM, ...below].join('\n'))).toEqual([
      'form A2:C5',
      'A8:C10 Khối xã',
    ]);
  });

  test('ends where more blank rows follow than a page’s foot has', () => {
    const far = [...Array.from({ length: 6 }, () => ''), 'Chi hội|1|2', 'Chi đoàn|7|8', 'Công đoàn|3|4'];
    const near = ['', 'Tổ Một|4|5', 'Tổ Hai|6|8', 'Tổ Ba|9|2'];
    expect(told(['KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH', ...FORM, ...near, ...far].join('\n'))).toEqual([
      'form A2:C5',
      'A7:C9 without a title',
      'A16:C18 without a title',
    ]);
  });
});

describe('figures that no label names', () => {
  const TABLE = ['Đơn vị|Nhận|Đã trả lời', 'Xã Đông|14|12', 'Xã Tây|8|8', 'Xã Nam|3|2'];

  test('stand apart from the table beside which they were jotted down', () => {
    const jotted = ['31|7', '5|18', '4|9', '2|6'];
    expect(told(TABLE.map((row, at) => `${row}||${jotted[at]}`).join('\n'))).toEqual([
      'A1:C4 without a title',
      'E1:F4 without a title',
    ]);
  });

  test('are told where they stand in a single column', () => {
    const figures = ['THỐNG KÊ ĐƠN THƯ', 31, 5, 44, 2, 18, 9];
    expect(told(figures.join('\n'))).toEqual(['A2:A7 THỐNG KÊ ĐƠN THƯ']);
    expect(told([...figures, '', ...TABLE].join('\n'))).toEqual([
      'A2:A7 THỐNG KÊ ĐƠN THƯ',
      'A9:C12 without a title',
    ]);
  });
});

describe('tables one below the other', () => {
  test('are two where years head the second', () => {
    expect(
      told(`
        Xã|Hội viên|Đoàn viên
        Xã Đông|41|52
        Xã Tây|38|47
        Xã Nam|29|33
        Nội dung|2023|2024|2025
        Đơn thư|14|12|9
        Cuộc họp|8|9|11`),
    ).toEqual(['A1:C4 without a title', 'A5:D7 without a title']);
  });

  test('are two where only column numbers head the second', () => {
    expect(
      told(`
        Xã|Hội viên|Đoàn viên
        Xã Đông|41|52
        Xã Tây|38|47
        Xã Nam|29|33
        (1)|(2)|(3)
        Phường Một|14|12
        Phường Hai|8|9
        Phường Ba|7|6`),
    ).toEqual(['A1:C4 without a title', 'A5:C8 without a title']);
  });

  test('are parted from each other by a blank column that the one above fills', () => {
    expect(
      told(`
        TỔNG HỢP CHUNG
        Xã|Hội viên|Đoàn viên|Công đoàn|Cựu chiến binh|Nông dân|Phụ nữ
        Xã Đông|41|52|11|21|31|42
        Xã Tây|38|47|12|22|32|43

        Khối|Đơn thư|Đã trả lời||Ngành|Họp|Vắng
        Xã|14|12||Thuế|5|1
        Phường|8|8||Y tế|6|2
        Cơ quan|3|2||Giáo dục|7|0`),
    ).toEqual(['A2:G4 TỔNG HỢP CHUNG', 'A6:C9 without a title', 'E6:G9 without a title']);
  });
});

describe('the head of a table', () => {
  test('may have the heading of its first rows below it', () => {
    expect(
      told(`
        THỐNG KÊ ĐƠN THƯ
        Đơn vị|Nhận|Đã trả lời
        Khối xã
        Xã Đông|14|12
        Xã Tây|8|8
        Xã Nam|3|2`),
    ).toEqual(['A2:C6 THỐNG KÊ ĐƠN THƯ']);
  });

  test('is none where only the unit and the form’s mark stand over the figures', () => {
    expect(
      told(`
        THỐNG KÊ ĐƠN THƯ
        Đơn vị tính: đơn||Mẫu số 02
        Xã Đông|14|12
        Xã Tây|8|8
        Xã Nam|3|2`),
    ).toEqual(['A3:C5 THỐNG KÊ ĐƠN THƯ']);
  });

  test('is not the first row, in which dashes stand for figures', () => {
    expect(
      told(`
        Họ và tên|Tuổi|Tuổi đảng
        Lê Một|-|-
        Lê Hai|45|12
        Lê Ba|51|20
        Lê Bốn|38|9
        Lê Năm|62|31`),
    ).toEqual([]);
  });
});

describe('what a row is of', () => {
  const DAYS = [45_658, 45_689, 45_717, 45_748, 45_778, 45_809, 45_839];

  test.each([
    ['days that are dates', DAYS.map((day) => ({ v: day, z: 'dd/mm/yyyy' }))],
    ['days that are written', DAYS.map((_day, at) => `0${at + 1}/06/2025`)],
    ['months that are written', DAYS.map((_day, at) => `${at + 1}/2025`)],
    ['hours', DAYS.map((_day, at) => ({ v: (at + 8) / 24, z: 'hh:mm' }))],
    ['years', DAYS.map((_day, at) => 2019 + at)],
  ])('%s left of the figures, whatever is noted behind them', (_name, times) => {
    const rows = times.map((time, at) => [time, at * 3 + 11, 'Đã báo cáo']);
    expect(told(sheet('Tiếp dân', [['Lúc', 'Lượt người', 'Ý kiến'], ...rows]))).toEqual([
      'A1:C8 without a title',
    ]);
  });

  test('a label that is merged over several rows, whatever is noted behind the figures', () => {
    expect(
      told(`
        Đơn vị|Lượt người|Đợt
        Xã Đông|14|Đầu năm
        ^|18|Giữa năm
        ^|11|Cuối năm
        Xã Tây|9|Đầu năm
        ^|21|Giữa năm
        ^|7|Cuối năm`),
    ).toEqual(['A1:C7 without a title']);
  });

  test('a name behind a running number and a code, whatever heads them', () => {
    const names = ['Lê Một', 'Lê Hai', 'Lê Ba', 'Lê Bốn', 'Lê Năm', 'Lê Sáu', 'Lê Bảy'];
    const rows = names.map((name, at) => `${at + 1}|${at * 17 + 40}|${name}|Đã nộp`);
    expect(told(['Thứ tự|Phòng|Ai|Hồ sơ', ...rows].join('\n'))).toEqual([]);
  });
});
