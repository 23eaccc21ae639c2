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
  const told = (screen: Screen, count: number): string[] => {
    const texts: string[] = [];
    const progress = progressOn(screen, count, (text) => texts.push(text));
    progress.show(0, 'a.xlsx');
    progress.clear();
    return texts;
  };

  test.each([
    ['one file on a terminal', COLOURED, 1],
    ['a few files in a log', {}, 5],
  ])('is silent for %s', (_, screen, count) => {
    expect(told(screen, count)).toEqual([]);
  });

  test('is a line a file in a log of many files', () => {
    expect(told({}, 120)).toEqual(['[1/120] a.xlsx\n']);
  });

  test('is one line on a terminal, taken away before something else is written', () => {
    const [shown = '', cleared = ''] = told({ isTTY: true, columns: 0 }, 2);
    expect(shown).toBe('\r\u001b[K[1/2] a.xlsx');
    expect(cleared).toBe('\r\u001b[K');
  });
});
