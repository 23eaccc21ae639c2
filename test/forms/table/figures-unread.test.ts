import { figuresUnread } from '../../../src/forms/table/figures-unread.ts';
import { blocksOf } from '../../../src/forms/table/geometry/blocks.ts';
import { tableOf } from '../../../src/forms/table/geometry/table.ts';
import { tableRows } from '../../../src/forms/table/geometry/table-rows.ts';
import { PlaceSet, rangeName } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';

/** What is told of the figures of a drawn table where the columns of some are read. */
function told(drawing: string, read: readonly number[], byRow = false): string[] {
  const drawn = drawnSheet(drawing);
  const [block] = blocksOf(tableRows(drawn, [])).blocks;
  if (!block) throw new Error('no table');
  const table = tableOf(drawn, block, []);
  const cells = table.rows.flatMap(({ row }) => read.map((col) => ({ row, col })));
  return figuresUnread(table, new PlaceSet(table.range, cells), byRow).map(
    ({ range, label, isRow }) => `${rangeName(range)} ${label} ${isRow ? 'row' : 'column'}`,
  );
}

const TABLE = `
TT|Đơn vị|Sáng|Chiều|Đơn vị tính|Tối|Ghi chú
1|Xã Đông|12|13|50|14|họp bù
2|Xã Tây|22|23|60|x|
3|Xã Nam|32|33|70|34|`;

test('figures that nothing read are told by their columns; labels, notes and ticks are none', () => {
  expect(told(TABLE, [2])).toEqual(['D2:D4 Chiều column', 'F2:F4 Tối column']);
  expect(told(TABLE, [2, 3])).toEqual(['F2:F4 Tối column']);
  expect(told(TABLE, [2, 3, 5])).toEqual([]);
});

test('where rows are lines they are told by their rows', () => {
  expect(told(TABLE, [2], true)).toEqual(['D2:F2 Xã Đông row', 'D3 Xã Tây row', 'D4:F4 Xã Nam row']);
});

test('figures before the names are told by their columns, and what has no head has no name', () => {
  const drawing = `
|Đơn vị|Sáng|
10123|Xã Đông|12|5
10125|Xã Tây|13|6
10131|Xã Nam|14|7`;
  expect(told(drawing, [2])).toEqual(['A2:A4 null column', 'D2:D4 null column']);
  expect(told(drawing, [2], true)).toEqual([
    'A2:A4 null column',
    'D2 Xã Đông row',
    'D3 Xã Tây row',
    'D4 Xã Nam row',
  ]);
});
