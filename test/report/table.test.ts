import { displayWidth, keepEnd, printable, wrap } from '../../src/report/text/display.ts';
import { growth } from '../growth.ts';
import { layOut, paragraph, plainPainter } from '../../src/report/text/lines.ts';
import { tableText } from '../../src/report/text/table.ts';

describe('text on a terminal', () => {
  test.each([
    ['Lỗi', 3],
    ['Lỗi'.normalize('NFD'), 3],
    ['', 0],
    ['黨', 2],
    ['a\u200bb', 2],
  ])('%j is %i columns wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test.each([
    ['xa/bao-cao.xlsx', 30, 'xa/bao-cao.xlsx'],
    ['xa/bao-cao.xlsx', 12, '…ao-cao.xlsx'],
  ])('%j in %i columns is %j', (text, width, kept) => {
    expect(keepEnd(text, width)).toBe(kept);
  });

  test('what would steer the terminal or turn the letters about is not shown', () => {
    expect(printable('a\u001b[31mb\r\nc\u202ed\u0085e')).toBe('a [31mb cd e');
  });

  test('text is broken at spaces, the first line shorter by what stands before it', () => {
    expect(wrap('một hai ba bốn năm', 8, 4)).toEqual(['một', 'hai ba', 'bốn năm']);
  });

  test('a word wider than the line keeps a line of its own', () => {
    expect(wrap('a bbbbbbbbbbbb c', 5, 0)).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });

  test('many words, and long names, take time that grows with their length alone', () => {
    const wrapping = (words: number) => wrap('chữ '.repeat(words), Infinity, 0);
    expect(growth(wrapping, 2000)).toBeLessThan(8);
    expect(growth((words) => keepEnd('chữ '.repeat(words), words), 1000)).toBeLessThan(8);
  });

  test('without a width lines are never broken', () => {
    const text = 'chữ '.repeat(100).trim();
    expect(layOut([paragraph(2, text)], { width: null, paint: plainPainter })).toBe(`  ${text}\n`);
  });
});

describe('a table of text', () => {
  const columns = [
    { head: 'Tệp', align: 'left' },
    { head: 'Lỗi', align: 'right' },
  ] as const;

  test('lines up its columns by what is seen, however the letters are composed', () => {
    const rows = [
      ['Xã Lộc Ngãi.xlsx'.normalize('NFD'), '7'],
      ['a.xlsx', '1.024'],
    ];
    expect(tableText(columns, rows).map((line) => line.normalize('NFC'))).toEqual([
      'Tệp                 Lỗi',
      '────────────────  ─────',
      'Xã Lộc Ngãi.xlsx      7',
      'a.xlsx            1.024',
    ]);
  });

  test('without rows is as wide as its heads', () => {
    expect(tableText(columns, [])).toEqual(['Tệp  Lỗi', '───  ───']);
  });
});
