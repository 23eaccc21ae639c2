import type { Progress } from '../../app/place.ts';
import { rangeName, markFormula } from '../../grid/index.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import type { SheetChanges } from './mark-changes.ts';
import type { MarkGroup } from './mark-groups.ts';
import { lookOf } from './mark-rule.ts';
import { locationOf } from './troubles.ts';

/** About what the writing of a mark costs in a request, beside its addresses. */
const MARK_BYTES = 6000;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** One thing to be sent. */
interface Step {
  readonly bytes: number;
  readonly send: () => void;
}

/**
 * Takes out and puts in conditional formats. Those of a sheet go from the last to the first: where Excel calls them by
 * their place, taking one out gives those behind it another name.
 * @returns whether each sheet then has as many as it should; true where Excel does not say
 */
export async function writeMarks(
  context: Excel.RequestContext,
  changes: readonly SheetChanges[],
  onProgress?: Progress,
): Promise<boolean> {
  const steps = [...changes.flatMap(removing), ...changes.flatMap((sheet) => adding(context, sheet))];
  const chunks = chunksOf(steps, ({ bytes }) => bytes);
  const counts: (() => boolean)[] = [];
  try {
    await oneAfterAnother(chunks, async (chunk, index) => {
      for (const { send } of chunk) send();
      if (index === chunks.length - 1) for (const sheet of changes) counts.push(count(context, sheet));
      await context.sync();
      onProgress?.(index + 1, chunks.length);
    });
  } catch (error) {
    // It comes last: all else was done.
    if (locationOf(error) === 'ConditionalFormatCollection.getCount') return true;
    throw error;
  }
  return counts.every((isRight) => isRight());
}

function removing({ remove }: SheetChanges): Step[] {
  return remove
    .toSorted((a, b) => b.at - a.at)
    .map(({ proxy }) => ({
      bytes: MARK_BYTES,
      send: () => {
        proxy.delete();
      },
    }));
}

function adding(context: Excel.RequestContext, { marked, add }: SheetChanges): Step[] {
  return add.map((group) => {
    const address = group.areas.map(rangeName).join(',');
    return {
      bytes: MARK_BYTES + address.length,
      send: () => {
        addMark(context.workbook.worksheets.getItem(marked.sheet.id), address, group);
      },
    };
  });
}

/** One conditional format for all its cells; it changes nothing of their own format. */
function addMark(sheet: Excel.Worksheet, address: string, { areas, ...mark }: MarkGroup): void {
  const { fill, line, color } = lookOf(mark.level);
  const cells = areas.length === 1 ? sheet.getRange(address) : sheet.getRanges(address);
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(mark)}`;
  custom.format.fill.color = fill;
  custom.format.font.bold = true;
  for (const side of SIDES) {
    custom.format.borders[side].style = line;
    custom.format.borders[side].color = color;
  }
}

function count(context: Excel.RequestContext, { marked, add, remove }: SheetChanges): () => boolean {
  const { conditionalFormats } = context.workbook.worksheets.getItem(marked.sheet.id).getRange();
  const counted = conditionalFormats.getCount();
  return () => counted.value === marked.total + add.length - remove.length;
}
