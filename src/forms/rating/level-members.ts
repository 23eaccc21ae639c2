import type { TableCell } from '../table/geometry/table-cell.ts';
import type { Level } from '../table/levels.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { LevelLine } from './inclusion.ts';
import { isLevel, refOf, type LevelQuantity, type Member } from './lines.ts';
import type { LevelHead } from './rating-table.ts';

/** The count of a level. */
export type LevelMember = Member & { readonly quantity: LevelQuantity };

/** The counts of the levels, each once; a summary of levels that stand beside it is none of them. */
export function levelMembers(members: readonly Member[]): LevelMember[] {
  const counts = members.filter(isLevelMember);
  const plain = new Set<Level>();
  for (const { quantity } of counts) if (!quantity.andAbove) plain.add(quantity.level);
  return counts.filter(({ quantity }) => !quantity.andAbove || !plain.has(quantity.level));
}

function isLevelMember(member: Member): member is LevelMember {
  return member.use === 'count' && isLevel(member.quantity);
}

export function levelLines(counts: readonly LevelMember[]): LevelLine[] {
  return counts.map(({ quantity, line }) => ({
    level: quantity.level,
    andAbove: quantity.andAbove,
    isWithin: line.isWithin,
  }));
}

export function levelHeads(counts: readonly LevelMember[]): LevelHead[] {
  const heads: LevelHead[] = [];
  for (const { quantity, line } of counts) {
    const cell = nameOf(line);
    if (!cell) continue;
    heads.push({
      text: cell.text,
      cell: refOf(line.label.cell.sheet, cell),
      level: quantity.level,
      isSlip: line.isSlip,
      isFormer: line.isFormer,
    });
  }
  return heads;
}

/** The label that names the level, rather than "SL" below it. */
function nameOf({ path }: Member['line']): TableCell | undefined {
  return path.findLast(({ text }) => meaningOf(text).level !== null);
}
