import { cellName, type Range, type Sheet } from '../../src/grid/index.ts';
import { sheet, type Literal } from './literal.ts';

/** Draws a merge on: the cell belongs to the one at its left, or to the one above it. */
const [LEFT, ABOVE] = ['<', '^'];

/**
 * A sheet drawn as text: one line a row, the first line row 1; cells are parted by "|", a merged cell goes on as "<" to
 * the right and as "^" downwards. "12" and "-1.5" are numbers, "12%" is 0.12 formatted as a percentage, "'12" is text.
 */
export function drawnSheet(drawing: string, name = 'S'): Sheet {
  const cells = drawing
    .replace(/^\n|\n *$/gu, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const rows = cells.map((row) => row.map(literal));
  return sheet(name, rows, { merges: mergesIn(cells) });
}

function literal(text: string): Literal {
  if (text === '' || text === LEFT || text === ABOVE) return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const percent = /^(\d+)(?:\.(\d+))?%$/u.exec(text);
  if (!percent) return text.replaceAll('\\n', '\n');
  const decimals = percent[2]?.length ?? 0;
  return { v: Number(text.slice(0, -1)) / 100, z: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` };
}

function mergesIn(cells: readonly (readonly string[])[]): string[] {
  const starts = new Map<string, Range>();
  const startOf = (row: number, col: number): string => {
    const text = cells[row]?.[col];
    if (text === LEFT) return startOf(row, col - 1);
    return text === ABOVE ? startOf(row - 1, col) : cellName({ row, col });
  };
  cells.forEach((row, index) => {
    row.forEach((text, col) => {
      if (text !== LEFT && text !== ABOVE) return;
      const start = startOf(index, col);
      const one = starts.get(start);
      const [top, left] = one ? [one.top, one.left] : startCell(cells, index, col);
      const bottom = Math.max(one?.bottom ?? 0, index);
      starts.set(start, { top, left, bottom, right: Math.max(one?.right ?? 0, col) });
    });
  });
  return [...starts.values()].map(
    ({ top, left, bottom, right }) =>
      `${cellName({ row: top, col: left })}:${cellName({ row: bottom, col: right })}`,
  );
}

function startCell(cells: readonly (readonly string[])[], row: number, col: number): [number, number] {
  const text = cells[row]?.[col];
  if (text === LEFT) return startCell(cells, row, col - 1);
  return text === ABOVE ? startCell(cells, row - 1, col) : [row, col];
}
