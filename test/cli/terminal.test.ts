import { progressOn } from '../../src/cli/progress.ts';
import { painterFor, widthOf, type Screen } from '../../src/cli/terminal.ts';

const COLOURED: Screen = { isTTY: true, columns: 80, hasColors: () => true };

test.each([
  ['a terminal with colours', COLOURED, {}, true],
  ['a terminal with an empty NO_COLOR', COLOURED, { NO_COLOR: '' }, true],
  ['a terminal with NO_COLOR', COLOURED, { NO_COLOR: '1' }, false],
  ['a dumb terminal', COLOURED, { TERM: 'dumb' }, false],
  ['a terminal without colours', { ...COLOURED, hasColors: () => false }, {}, false],
  ['a file', {}, {}, false],
])('on %s the report is coloured: %#', (_, screen: Screen, env: Record<string, string>, coloured) => {
  expect(painterFor(screen, env)('error', 'Lỗi') !== 'Lỗi').toBe(coloured);
  expect(painterFor(screen, env)('error', 'Lỗi')).toContain('Lỗi');
});

test.each([
  ['a terminal is its own', COLOURED, 80],
  ['a very wide terminal is kept readable', { isTTY: true, columns: 300 }, 120],
  ['a terminal that does not tell it is open', { isTTY: true, columns: 0 }, null],
  ['a file is open', {}, null],
])('the width of %s', (_, screen: Screen, width) => {
  expect(widthOf(screen)).toBe(width);
});

describe('progress', () => {
  /** What is told of files that each take so many seconds. */
  const told = (screen: Screen, seconds: readonly number[]): string[] => {
    const texts: string[] = [];
    let clock = 1_000_000;
    const write = (text: string): void => void texts.push(text);
    const progress = progressOn(seconds.length, { screen, write, now: () => clock });
    for (const [index, each] of seconds.entries()) {
      progress.show(index, `${index + 1}.xlsx`);
      clock += each * 1000;
      progress.clear();
    }
    return texts;
  };

  test.each([
    ['one file on a terminal', COLOURED, [60]],
    ['one file in a log', {}, [60]],
    ['a short run in a log, however many files it has', {}, Array.from({ length: 490 }, () => 0.01)],
  ])('is silent for %s', (_, screen, seconds) => {
    expect(told(screen, seconds)).toEqual([]);
  });

  test('is a line every 5 seconds in a log, and a line after each file that takes longer', () => {
    expect(told({}, [1, 1, 1, 1, 1, 2, 2, 0.9, 0.1, 12, 7, 1])).toEqual([
      '[6/12] 6.xlsx\n',
      '[10/12] 10.xlsx\n',
      '[11/12] 11.xlsx\n',
      '[12/12] 12.xlsx\n',
    ]);
  });

  test('is one line on a terminal, taken away before something else is written', () => {
    const terminal = { isTTY: true, columns: 0 };
    expect(told(terminal, [0, 0])).toEqual([
      '\r\u001b[K[1/2] 1.xlsx',
      '\r\u001b[K',
      '\r\u001b[K[2/2] 2.xlsx',
      '\r\u001b[K',
    ]);
  });
});
