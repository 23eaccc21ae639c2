import { drawnSheet } from '../../workbooks/drawing.ts';
import { workbook } from '../../workbooks/literal.ts';
import { expectAccounted } from '../accounted/account.ts';
import { readingOf } from './reading.ts';

/** A drawing with its name and what is to be read from it. */
interface Drawing {
  readonly name: string;
  readonly drawing: string;
  readonly expected: readonly string[];
}

/** Parts a text into drawings: "# name", then the rows of the sheet, then what is read, one line each behind "=>". */
export function drawingsIn(text: string): Drawing[] {
  return text
    .split(/^# /mu)
    .slice(1)
    .map((one) => {
      const [name = '', ...lines] = one.trimEnd().split('\n');
      const isExpected = (line: string) => line.startsWith('=>');
      const rows = lines.filter((line) => !isExpected(line) && line.trim() !== '');
      return {
        name,
        drawing: rows.map((line) => (line.trim() === '.' ? '' : line)).join('\n'),
        expected: lines.filter(isExpected).map((line) => line.slice(2).trim()),
      };
    });
}

/** Tests that each drawing of the text is read as it says. A blank row is drawn as ".". */
export function testDrawings(text: string): void {
  test.each(drawingsIn(text))('$name', ({ drawing, expected }) => {
    expect(readingOf(drawing)).toEqual(expected);
    expectAccounted(workbook(drawnSheet(drawing)));
  });
}
