import {
  narrativeHtml,
  narrativeText,
  sentencesOf,
  tablesOf,
  yearsOf,
  type Wanted,
} from '../../src/narrative/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import { checked } from './seed.ts';

function wordsOf(wanted: Wanted, ids: RegExp, of = checked()) {
  return {
    tables: tablesOf(of, wanted).filter(({ id }) => ids.test(id)),
    sentences: sentencesOf(of, wanted).filter(({ id }) => ids.test(id)),
  };
}

const FONT = "font-family:'Times New Roman',serif;font-size:14pt";

/** What a word processor is told, with the styles that all have left out. */
function plainHtml(html: string): string[] {
  return html.replaceAll(FONT, 'F').split('\n');
}

test('sentences and tables go to the clipboard as they are to look, the doubtful marked', () => {
  const words = wordsOf({ years: [2018, 2021] }, /^(?:ratings?|)_leadership/u);
  expect(plainHtml(narrativeHtml(words))).toEqual([
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><title>Lời báo cáo</title></head>',
    '<body style="F">',
    expect.stringMatching(
      /^<p style="F;text-align:justify;text-indent:1\.27cm;margin:6pt 0">Năm 2021, kết quả xếp loại tập thể lãnh đạo, quản lý: tổng số 31 tập thể, giảm 04 \(11,43%\) so với năm 2020; .*<\/p>$/u,
    ),
    '<p style="F;font-weight:bold;text-align:center;margin:12pt 0 6pt 0">Kết quả xếp loại tập thể lãnh đạo, quản lý</p>',
    '<table border="1" cellspacing="0" cellpadding="4" style="F;border-collapse:collapse;width:100%">',
    `<tr>${th('STT', ' rowspan="2"')}${th('Tiêu chí', ' rowspan="2"')}${th('Năm đánh giá', ' colspan="2"')}</tr>`,
    `<tr>${th('2018')}${th('2021')}</tr>`,
    `<tr>${td('1')}${td('Hoàn thành xuất sắc nhiệm vụ', 'left')}${td('10')}${td('6')}</tr>`,
    `<tr>${td('2')}${td('Hoàn thành tốt nhiệm vụ', 'left')}${td('24')}${td('21')}</tr>`,
    `<tr>${td('3')}${td('Hoàn thành nhiệm vụ', 'left')}${td('1')}${td('4')}</tr>`,
    `<tr>${td('4')}${td('Không hoàn thành nhiệm vụ', 'left')}${td('0')}${td('0')}</tr>`,
    `<tr>${td('Tổng số', 'center', 'bold', ' colspan="2"')}${td('<span style="color:#C00000;font-style:italic">34(*)</span>', 'center', 'bold')}${td('31', 'center', 'bold')}</tr>`,
    '</table>',
    expect.stringContaining("(*) Ô 'XL tập thể LĐQL'!C13: Tổng số năm 2018 ghi 34, cộng bốn mức được 35"),
    '</body>',
    '</html>',
    '',
  ]);
});

function th(text: string, spans = ''): string {
  return `<th${spans} style="F;border:1px solid #000;text-align:center;font-weight:bold;vertical-align:middle">${text}</th>`;
}

function td(text: string, align = 'center', weight = 'normal', spans = ''): string {
  return `<td${spans} style="F;border:1px solid #000;text-align:${align};font-weight:${weight};vertical-align:middle">${text}</td>`;
}

test('a sentence made from wrong figures carries the mark, and the error below it', () => {
  const words = wordsOf({ years: [2018] }, /^rating_leadership/u);
  expect(narrativeText(words).split('\n').slice(1)).toEqual([
    "(*) Ô 'XL tập thể LĐQL'!C13: Tổng số năm 2018 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1.",
    '',
  ]);
  expect(narrativeHtml(words)).toContain('<span style="color:#C00000;font-style:italic">(*)</span></p>');
});

test('each table stands behind the sentences about the same', () => {
  const lines = narrativeText({ tables: tablesOf(checked()), sentences: sentencesOf(checked()) }).split('\n');
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  const order = [
    'Đến tháng 12/2022',
    'Tình hình tổ chức đảng',
    'Năm 2022, kết quả xếp loại tổ chức cơ sở đảng',
    'Kết quả xếp loại tổ chức cơ sở đảng',
    'Năm 2022, kết quả xếp loại cấp ủy cơ sở',
    'Năm 2022, tỷ lệ tổ chức cơ sở đảng',
    'Tỷ lệ hoàn thành xuất sắc',
    'Tổng số tập thể, cá nhân kiểm điểm',
    'Số tập thể, cá nhân kiểm điểm',
  ].map(at);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBe(0);
});

test('plain text has the cells of a table between tabs', () => {
  expect(
    narrativeText(wordsOf({ years: [2022] }, /^ratings_individuals/u))
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    'Kết quả xếp loại cá nhân (đảng viên, cán bộ lãnh đạo, quản lý)',
    'STT\tTiêu chí\tNăm đánh giá',
    '\t\t2022',
    '1\tHoàn thành xuất sắc nhiệm vụ\t496',
  ]);
});

test('text of the workbook is text on the clipboard, whatever it looks like', () => {
  const levels = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  const head: Literal[] = ['Đơn vị', 'Tổng số', ...levels];
  const book = workbook(
    sheet('XL', [
      ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2022'],
      head,
      ['<img src=x onerror="alert(1)">&', 10, 1, 9, 0, 0],
      ['Khối xã', 5, 1, 4, 0, 0],
    ]),
  );
  const html = narrativeHtml(wordsOf({ years: null }, /./u, checked(book)));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;');
});

test('the years of all forms can be chosen', () => {
  expect(yearsOf(checked())).toEqual([2018, 2019, 2020, 2021, 2022]);
});
