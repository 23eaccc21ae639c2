import fc from 'fast-check';
import type { Mark, Range } from '../../../src/grid/index.ts';
import { LONGEST_ADDRESS, markGroupsOf } from '../../../src/places/excel/mark-groups.ts';
import { sameCells } from '../../../src/places/excel/same-cells.ts';

const area = (top: number, left = 0, bottom = top, right = left): Range => ({ top, left, bottom, right });

describe('marks in groups', () => {
  const cells = fc.record({
    top: fc.nat({ max: 30 }),
    left: fc.nat({ max: 8 }),
    height: fc.nat({ max: 2 }),
    width: fc.nat({ max: 2 }),
  });
  const some = fc
    .array(fc.record({ cells, tag: fc.constantFrom('a', 'b'), level: fc.constantFrom('error', 'info') }), {
      maxLength: 40,
    })
    .map((list) =>
      list.map(({ cells: { top, left, height, width }, tag, level }): Mark => ({
        range: { sheet: 'A', ...area(top, left, top + height, left + width) },
        tag,
        level: level,
      })),
    );

  test('cover what was to be marked, in addresses that Excel takes, no cell twice in one', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(0, 30, LONGEST_ADDRESS), (marks, most) => {
        const groups = markGroupsOf(marks, most);
        for (const tag of ['a', 'b']) {
          for (const level of ['error', 'info']) {
            const of = (one: { readonly tag: string; readonly level: string }) =>
              one.tag === tag && one.level === level;
            const wanted = marks.filter(of).map(({ range }) => range);
            expect(
              sameCells(
                wanted,
                groups.filter(of).flatMap(({ areas }) => areas),
              ),
            ).toBe(true);
          }
        }
        for (const { areas } of groups) {
          const size = areas.reduce(
            (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
            0,
          );
          const covered = new Set(areas.flatMap(namesOf));
          expect(covered.size).toBe(size);
          expect(areas.length === 1 || areas.length * 3 <= most).toBe(true);
        }
        expect(markGroupsOf(marks.toReversed(), most)).toEqual(expect.arrayContaining([...groups]));
      }),
    );
  });

  test('are the same in whatever order they come, where two begin and end in the same rows, too', () => {
    const marks = [area(0, 0, 0, 1), area(0, 0), area(1, 0)].map((range): Mark => ({
      range: { sheet: 'A', ...range },
      tag: 'a',
      level: 'info',
    }));
    expect(markGroupsOf(marks.toReversed(), LONGEST_ADDRESS)).toEqual(markGroupsOf(marks, LONGEST_ADDRESS));
  });

  test('rectangles are the same cells exactly where their cells are', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [first, second] = [a, b].map((marks) => marks.map(({ range }) => range));
        const names = [first, second].map((areas) => [...new Set(areas?.flatMap(namesOf))].toSorted());
        expect(sameCells(first ?? [], second ?? [])).toBe(
          JSON.stringify(names[0]) === JSON.stringify(names[1]),
        );
        const single = (first ?? []).flatMap((one) => cellsOf(one));
        expect(sameCells(first ?? [], single)).toBe(true);
      }),
    );
  });
});

function cellsOf({ top, left, bottom, right }: Range): Range[] {
  const all: Range[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) all.push(area(row, col));
  return all;
}

function namesOf(range: Range): string[] {
  return cellsOf(range).map(({ top, left }) => `${top},${left}`);
}
