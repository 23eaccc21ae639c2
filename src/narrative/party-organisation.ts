import { cellsInRow, foldText, tidyText, type Workbook } from '../grid/index.ts';

/** What a committee's name begins with, and what its organisation's does. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^huyện ủy /u, 'Đảng bộ huyện'],
  [/^thị ủy /u, 'Đảng bộ thị xã'],
  [/^thành ủy /u, 'Đảng bộ thành phố'],
  [/^quận ủy /u, 'Đảng bộ quận'],
  [/^tỉnh ủy /u, 'Đảng bộ tỉnh'],
  [/^đảng ủy xã /u, 'Đảng bộ xã'],
  [/^đảng ủy phường /u, 'Đảng bộ phường'],
  [/^đảng ủy thị trấn /u, 'Đảng bộ thị trấn'],
];
const LETTERHEAD_ROWS = 12;
const LONGEST = 60;

/** "Đảng bộ huyện Bảo Lâm" by the letterhead "HUYỆN ỦY BẢO LÂM"; null where no sheet, or sheets differently, say so. */
export function partyOrganisation({ sheets }: Workbook): string | null {
  const found = new Set<string>();
  for (const { rows } of sheets) {
    for (const [row, cells] of rows) {
      if (row >= LETTERHEAD_ROWS) break;
      for (const [, cell] of cellsInRow(cells)) {
        if (typeof cell.value === 'string')
          for (const line of cell.value.split(/[\r\n]+/u)) addName(found, line);
      }
    }
  }
  const [name, another] = found;
  return name !== undefined && another === undefined ? name : null;
}

function addName(found: Set<string>, line: string): void {
  const text = tidyText(line);
  if (text.length > LONGEST || text !== text.toUpperCase()) return;
  const key = foldText(text);
  const known = NAMES.find(([start]) => start.test(key));
  if (known) found.add(`${known[1]} ${properName(key.replace(known[0], ''))}`);
}

/** Letterheads are written in capitals. */
function properName(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
