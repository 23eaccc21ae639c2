/** @jest-environment jsdom */
import { htmlBlock } from '../../../../src/places/browser/entry/clipboard/html-block.ts';
import { excelHtml } from '../../../workbench/clipboard.ts';

const texts = (html: string) => htmlBlock(html)?.map((row) => row.map((cell) => cell?.text ?? null)) ?? null;
const table = (rows: string): string => `<table>${rows}</table>`;

describe('a table of HTML comes with each of its cells in its place', () => {
  test.each<[string, string, (string | null)[][] | null]>([
    [
      'of Excel, two rows of three columns',
      excelHtml([
        [
          ['TT', 'general'],
          ['Chi bộ', 'text'],
          ['15', 'number'],
        ],
        [
          ['1', 'number'],
          ['Thôn 1', 'text'],
          ['16', 'number'],
        ],
      ]),
      [
        ['TT', 'Chi bộ', '15'],
        ['1', 'Thôn 1', '16'],
      ],
    ],
    ['of one cell', table('<tr><td>A'), [['A']]],
    ['with an empty cell', table('<tr><td>A<td><td>C'), [['A', '', 'C']]],
    [
      'with a cell over two columns',
      table('<tr><td colspan=2>A<td>B<tr><td>1<td>2<td>3'),
      [
        ['A', null, 'B'],
        ['1', '2', '3'],
      ],
    ],
    [
      'with a cell over two rows',
      table('<tr><td rowspan=2>A<td>B<tr><td>2'),
      [
        ['A', 'B'],
        [null, '2'],
      ],
    ],
    [
      'with a cell over two rows at the right',
      table('<tr><td>A<td rowspan=2>B<tr><td>1'),
      [
        ['A', 'B'],
        ['1', null],
      ],
    ],
    [
      'with a cell over two rows and columns',
      table('<tr><td rowspan=2 colspan=2>A<td>B<tr><td>2<tr><td>x<td>y<td>z'),
      [
        ['A', null, 'B'],
        [null, null, '2'],
        ['x', 'y', 'z'],
      ],
    ],
    [
      'with a cell over more rows than there are',
      table('<tr><td rowspan=9>A<td>B<tr><td>2'),
      [
        ['A', 'B'],
        [null, '2'],
      ],
    ],
    ['with a span of no rows', table('<tr><td rowspan=0>A<td>B'), [['A', 'B']]],
    [
      'with short rows',
      table('<tr><td>A<tr><td>1<td>2'),
      [
        ['A', null],
        ['1', '2'],
      ],
    ],
    [
      'with a row without cells',
      table('<tr><td>A<td>B<tr><tr><td>1<td>2'),
      [
        ['A', 'B'],
        [null, null],
        ['1', '2'],
      ],
    ],
    [
      'of Word, with an empty paragraph behind it',
      `${table('<tr><td>A<td>B')}<p class=MsoNormal>&nbsp;</p>`,
      [['A', 'B']],
    ],
    ['with text before it, which would be lost', `<p>Kết quả:</p>${table('<tr><td>A<td>B')}`, null],
    ['beside another, which would be lost', `${table('<tr><td>A')}${table('<tr><td>B')}`, null],
    ['beside an empty one', `${table('<tr><td>A')}${table('<tr><td>')}`, null],
    ['no table at all', '<p>A</p>', null],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});
