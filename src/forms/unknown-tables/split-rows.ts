import { OpenBlock, type Block } from './block.ts';
import { partOfRow, type TableRow } from '../table/geometry/table-rows.ts';
import { isBodyRow } from './rows.ts';

/** Cuts rows into blocks, each from what stands over it to its last row of figures. */
export function splitRows(rows: readonly TableRow[]): Block[] {
  const done: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  let above: TableRow[] = [];
  const close = (ended: readonly OpenBlock[]) => {
    if (ended.length === 0) return;
    for (const block of ended) done.push(block);
    open = open.filter((block) => !ended.includes(block));
  };
  for (const row of rows) {
    close(open.filter((block) => !block.isNear(row.row)));
    const parts = partsBeside(row).filter(isBodyRow);
    for (const part of parts) {
      const reached = open.filter((block) => block.reaches(part));
      const block = reached.find((one) => one.goesOnWith(part));
      if (block) block.add(part);
      else {
        close(reached);
        open.push(new OpenBlock(reached[0]?.passed ?? above, part));
      }
    }
    if (parts.length > 0) above = [];
    else {
      for (const block of open) block.pass(row);
      above.push(row);
    }
  }
  return [...done, ...open];
}

/** What stands left of, between and right of what was read; each part knows of all that was. */
function partsBeside(row: TableRow): readonly TableRow[] {
  if (row.taken.length === 0) return [row];
  const { taken } = row;
  const spans = taken.toSorted((a, b) => a.left - b.left);
  const lefts = [0, ...spans.map(({ right }) => right + 1)];
  return lefts.map((left, index) => ({
    ...partOfRow(row, left, (spans[index]?.left ?? Infinity) - 1),
    taken,
  }));
}
