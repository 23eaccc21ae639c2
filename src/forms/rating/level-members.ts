import type { TableCell } from '../table/geometry/table-cell.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { LevelLine } from './inclusion.ts';
import { isLevel, refOf, type LevelQuantity, type Member } from './lines.ts';
import type { LevelHead } from './rating-table.ts';

/** The count of a level. */
export type LevelMember = Member & { readonly quantity: LevelQuantity };

/** The counts of the levels, each once; a summary of levels that stand beside it is none of them. */
export function levelMembers(members: readonly Member[]): LevelMember[] {
  const counts = members.flatMap((member) =>
    member.use === 'count' && isLevel(member.quantity) ? [{ ...member, quantity: member.quantity }] : [],
  );
  const plain = new Set(counts.flatMap(({ quantity }) => (quantity.andAbove ? [] : quantity.level)));
  return counts.filter(({ quantity }) => !quantity.andAbove || !plain.has(quantity.level));
}

export function levelLines(counts: readonly LevelMember[]): LevelLine[] {
  return counts.map(({ quantity, line }) => ({
    level: quantity.level,
    andAbove: quantity.andAbove,
    isWithin: line.isWithin,
  }));
}

export function levelHeads(counts: readonly LevelMember[]): LevelHead[] {
  return counts.flatMap(({ quantity, line }) =>
    namesOf(line).map((cell) => ({
      text: cell.text,
      cell: refOf(line.label.cell.sheet, cell),
      level: quantity.level,
      isSlip: line.isSlip,
      isFormer: line.isFormer,
    })),
  );
}

/** The label that names the level, rather than "SL" below it. */
function namesOf({ path }: Member['line']): readonly TableCell[] {
  return path.filter(({ text }) => meaningOf(text).level !== null).slice(-1);
}
