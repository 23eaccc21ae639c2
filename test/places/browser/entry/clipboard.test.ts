import { textBlock } from '../../../../src/places/browser/entry/clipboard/text-block.ts';
import { typedWay, type ToldCell } from '../../../../src/places/browser/entry/clipboard/number-text.ts';

describe('Plain text from the clipboard is cut into cells', () => {
  test.each([
    ['một', [['một']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"nói ""có"""', [['nói "có"']]],
    ['"trong ngoặc"', [['"trong ngoặc"']]],
    ['"mở\tb', [['"mở', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', null],
      ],
    ],
  ])('%j', (text, cells) => {
    expect(textBlock(text).map((row) => row.map((cell) => cell?.text ?? null))).toEqual(cells);
  });
});

describe('A cell of another program is taken as it would be typed with Vietnamese settings', () => {
  const TOLD: ToldCell = { text: '', number: null, format: null, isNumber: false, mark: null };

  const CASES: readonly (readonly [told: Partial<ToldCell>, text: string, isText?: boolean])[] = [
    [{ text: '2.208', mark: ',' }, '2.208'],
    [{ text: '2,208', mark: '.', isNumber: true }, '2.208'],
    [{ text: '2,208', mark: '.', format: '#,##0' }, '2.208'],
    [{ text: '2,208' }, '2,208'],
    [{ text: '15.79', mark: '.', isNumber: true }, '15,79'],
    [{ text: '12.50%', mark: '.', format: 'Percent' }, '12,50%'],
    [{ text: 'x', mark: '.', isNumber: true }, 'x'],
    [{ text: '001', format: '@', number: 1 }, '001', true],
    [{ text: '05/11/2025', number: 45966, format: 'Short Date' }, '05/11/2025'],
    [{ text: '11/5/2025', number: 45966, format: 'Short Date', mark: '.' }, '05/11/2025'],
    [{ text: '11/5/2025', format: 'Short Date', mark: '.' }, '11/5/2025', true],
    [{ text: '11/5/2025', format: 'm/d/yyyy', mark: '.' }, '11/5/2025', true],
    [{ text: '05/11/2025', format: 'dd/mm/yyyy', mark: '.' }, '05/11/2025'],
    [{ text: '16%', number: 0.1579, format: '0%' }, '15,79%'],
    [{ text: '2.208', number: 2208, format: '#,##0' }, '2.208'],
    [{ text: '15,8', number: 15.79, format: '0.0' }, '15,79'],
    [{ text: '08:30', number: 0.354166666666667, format: 'h:mm' }, '08:30'],
  ];

  for (const [told, text, isText = false] of CASES)
    test(`${JSON.stringify(told)}: ${text}`, () => {
      expect(typedWay({ ...TOLD, ...told })).toEqual({ text, isText });
    });
});
