import { cellName, greatest, RangeIndex, rangeName, type Range, type SetMerges } from '../../grid/index.ts';
import { bandsOf } from './addresses.ts';
import { askForMergedAreas, mergedAreasOf, type MergedAreas } from './merged-areas.ts';
import { MERGE_CELLS } from './read-cells.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/**
 * Asks whether merged cells can become others: those before are there, those after meet no other, and nothing that a
 * cell holds would be lost.
 * @returns what is to be called after the next sync; it throws PlaceError 'changed-meanwhile' where they can't
 */
export function askForMerges(
  context: Excel.RequestContext,
  { sheet: name, before, after }: SetMerges,
  memory: SheetMemory,
): () => void {
  const sheet = context.workbook.worksheets.getItem(memory.keyOf(name));
  const asked = bandsOf(reachOf([...before, ...after]), MERGE_CELLS).map((band) =>
    askForMergedAreas(sheet.getRange(rangeName(band))),
  );
  const ranges = after.map((range) => {
    const cells = sheet.getRange(rangeName(range));
    cells.load('formulas');
    return cells;
  });
  return () => {
    const answers = asked.map((answer) => answer());
    const held = mergedAreasOf(answers.flatMap((answer) => [...answer.merges, ...answer.cut]));
    const isBare = ranges.every(({ formulas }) =>
      formulas.flat().every((held, at) => at === 0 || held === ''),
    );
    if (!fitsAmong(held, { before, after }) || !isBare) throw new PlaceError('changed-meanwhile', name);
  };
}

/** Whether merged cells that stand can become others: those before are there, those after meet none that stays. */
export function fitsAmong(
  { merges, cut }: MergedAreas,
  { before, after }: Pick<SetMerges, 'before' | 'after'>,
): boolean {
  const whole = new Set(merges.map(rangeName));
  // Of what Excel cuts short the first cell is all that can be compared.
  const begun = new Set(cut.map(firstCell));
  if (!before.every((range) => whole.has(rangeName(range)) || begun.has(firstCell(range)))) return false;
  const going = new Set(before.map(rangeName));
  const goingFrom = new Set(before.map(firstCell));
  const stay = new RangeIndex([
    ...merges.filter((merge) => !going.has(rangeName(merge))),
    ...cut.filter((merge) => !goingFrom.has(firstCell(merge))),
  ]);
  return after.every((range) => stay.meeting(range) === undefined);
}

/**
 * All cells from the sheet's first to the last of these. Excel tells of a merged area only where its first cell is
 * asked for: one that reaches in begins above or to the left.
 */
export function reachOf(ranges: readonly Range[]): Range {
  return {
    top: 0,
    left: 0,
    bottom: greatest([0, ...ranges.map(({ bottom }) => bottom)]),
    right: greatest([0, ...ranges.map(({ right }) => right)]),
  };
}

function firstCell({ top, left }: Range): string {
  return cellName({ row: top, col: left });
}
