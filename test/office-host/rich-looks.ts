import type { Cell } from '../../src/grid/index.ts';
import { ExcelFault } from './fault.ts';

type Parts = Readonly<Record<string, unknown>>;

const NO_LINE = { style: 'None', color: '#000000', weight: null };
const MORE_SIDES = ['diagonalDown', 'diagonalUp', 'horizontal', 'vertical'];

/** A look as a real Excel tells it: more sides, and of a text whose letters differ no size, weight or colour. */
export function richly(isRich: boolean, cell: Cell | undefined, look: Parts): Parts {
  if (!isRich) return look;
  const { borders, font, ...rest } = look;
  const isMixed = typeof cell?.value === 'string' && cell.value.length > 12;
  return {
    ...rest,
    ...(borders ? { borders: { ...borders, ...Object.fromEntries(MORE_SIDES.map(noLine)) } } : {}),
    ...(font ? { font: isMixed ? { ...font, size: null, bold: null, color: null } : font } : {}),
  };
}

const noLine = (side: string) => [side, NO_LINE] as const;

/** What is nothing can't be set, and a line that runs across a cell draws one there. */
export function refuseNothing(given: unknown): void {
  if (given === null) throw new ExcelFault('InvalidArgument', 'Nothing can’t be set');
  if (typeof given !== 'object') return;
  for (const [name, part] of Object.entries(given)) {
    if (MORE_SIDES.includes(name)) throw new ExcelFault('InvalidArgument', `A line drawn: ${name}`);
    refuseNothing(part);
  }
}
