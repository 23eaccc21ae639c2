import type { Sheet } from '../../grid/index.ts';
import type { Block, MeasureLine } from './lines.ts';
import { labelsInColumn } from './view.ts';

/**
 * The tables of a block whose levels come again under other heads ("Tổ chức đảng", then "Đảng viên"; "Tự xếp loại",
 * then "Cấp trên xếp loại"): each with the same rows. The block itself where they don't.
 */
export function columnGroups(sheet: Sheet, block: Block): readonly Block[] {
  if (block.levelsGo === 'down') return [block];
  const groups = groupsOf(block.measures);
  const levels = groups.map(levelsOf);
  const areWhole = levels.every((one) => one.split(' ').length >= 3 && one === levels[0]);
  if (groups.length < 2 || !areWhole) return [block];
  return groups.map((measures, index) => {
    const first = measures[0]?.at ?? block.left;
    const next = groups[index + 1]?.[0]?.at ?? block.right + 1;
    return {
      ...block,
      measures,
      left: index === 0 ? block.left : first,
      right: next - 1,
      subject: labelsInColumn(sheet, first, block.headTop, block.top - 1)[0] ?? null,
    };
  });
}

/** A new group begins where a number comes again that the last one has. */
function groupsOf(measures: readonly MeasureLine[]): MeasureLine[][] {
  const groups: MeasureLine[][] = [];
  let seen = new Set<string>();
  for (const line of measures) {
    const key = keyOf(line);
    const last = groups.at(-1);
    if (!last || (key !== null && seen.has(key))) {
      groups.push([line]);
      seen = new Set();
    } else last.push(line);
    if (key !== null) seen.add(key);
  }
  return groups;
}

function keyOf({ meaning, year }: MeasureLine): string | null {
  const of = meaning.level ?? meaning.role;
  return of === undefined ? null : `${of} ${meaning.measure ?? 'count'} ${year?.value ?? ''}`;
}

/** "complete excellent good incomplete": the levels that a group counts. */
function levelsOf(measures: readonly MeasureLine[]): string {
  const levels = measures.flatMap(({ meaning }) =>
    (meaning.measure ?? 'count') === 'count' ? (meaning.level ?? []) : [],
  );
  return [...new Set(levels)].sort().join(' ');
}
