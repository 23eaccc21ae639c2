import { blocksOf } from '../../../src/forms/table/geometry/blocks.ts';
import { tableOf } from '../../../src/forms/table/geometry/table.ts';
import { tableRows } from '../../../src/forms/table/geometry/table-rows.ts';
import { columnName, rangeName, type Range } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { drawingsIn } from '../drawn/drawn.ts';

/**
 * The tables of a drawn sheet by their places alone, one line each: where it stands; after "|" its columns that are not
 * of figures, then the heads of all columns, the outer before the inner; and its rows, each with its number, its name
 * and the labels that it shares with others.
 */
function geometryOf(drawing: string): string[] {
  const sheet = drawnSheet(drawing);
  const before: Range[] = [];
  return blocksOf(tableRows(sheet, [])).blocks.flatMap((block) => {
    const table = tableOf(sheet, block, before);
    before.push(table.range);
    const heads = table.columns.map(({ col, path, use }) => {
      const mark = use === 'figures' ? '' : `${use} `;
      return `${mark}${columnName(col)} ${path.map(({ text }) => text).join(' > ')}`.trim();
    });
    const rows = table.rows.map(({ row, marker, number, name, outer }) => {
      const numbered = marker === 'none' ? '' : ` ${marker}${number === '' ? '' : ` ${number}`}`;
      const shared = outer.length === 0 ? '' : ` (${outer.map(({ text }) => text).join(', ')})`;
      return `${row + 1}${numbered} ${name?.text ?? '-'}${shared}`;
    });
    return [rangeName(table.range), heads.join(' | '), rows.join(' | ')];
  });
}

/** Tests that each drawing of the text has the tables that it says, as the readings of forms are tested. */
export function testGeometry(text: string): void {
  test.each(drawingsIn(text))('$name', ({ drawing, expected }) => {
    expect(geometryOf(drawing)).toEqual(expected);
  });
}
