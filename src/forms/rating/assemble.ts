import { cellAt, mergeAt, type Cell, type CellRef, type Sheet } from '../../grid/index.ts';
import { readCount } from '../table/count.ts';
import type { Level } from '../table/levels.ts';
import { readPercentage } from '../table/percentage.ts';
import { readChange } from './change.ts';
import {
  dependentUse,
  isLevel,
  isRole,
  type Axes,
  type Member,
  type Quantity,
  type SeriesLine,
} from './lines.ts';
import type { ReadSeries } from './read-series.ts';
import { finish, startDraft, type Draft } from './series-draft.ts';
import { ownersOf } from './series-owners.ts';

/** Reads the figure at each crossing of lines into series: one for each series line and group of measure lines. */
export function assemble(sheet: Sheet, axes: Axes, date1904: boolean): ReadSeries[] {
  const drafts: Draft[] = [];
  for (const line of axes.series) {
    const isOwn = line.measure === null;
    const owners = isOwn ? axes.groups.map((group) => startDraft(line, group)) : ownersOf(drafts, line);
    if (isOwn) for (const draft of owners) drafts.push(draft);
    for (const draft of owners)
      for (const member of draft.group.members) put({ sheet, axes, date1904 }, draft, member, line);
  }
  return drafts.map(finish);
}

interface Place {
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  readonly date1904: boolean;
}

interface Crossings {
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly date1904: boolean;
}

function put({ sheet, axes, date1904 }: Crossings, draft: Draft, member: Member, line: SeriesLine): void {
  const at = member.line.at;
  const [row, col] = axes.direction === 'down' ? [at, line.at] : [line.at, at];
  const place: Place = { ref: { sheet: sheet.name, row, col }, cell: cellAt(sheet, row, col), date1904 };
  if (isShared(sheet, axes, place.ref)) return;
  const use = line.measure === null ? member.use : member.use === 'count' ? dependentUse(line.measure) : null;
  switch (use) {
    case 'count':
      putCount(draft, member.quantity, place);
      break;
    case 'part':
      putPart(draft, member, place);
      break;
    case 'percentage':
      if (!isOfExisting(draft, member.quantity)) putPercentage(draft, member.quantity, place);
      break;
    case 'share':
      putShare(draft, member, place);
      break;
    case 'difference':
    case 'ratio': {
      const of = isOfExisting(draft, member.quantity) ? null : changedIn(member.quantity);
      if (of !== null)
        draft.changes.push(
          readChange(place.ref, place.cell, {
            of,
            measure: use,
            compared: line.measure === null ? member.line.compared : line.compared,
          }),
        );
      break;
    }
    case null:
  }
}

/** A cell merged over several years, objects or groups holds one figure for all of them, and none of any one. */
function isShared(sheet: Sheet, { direction, series }: Axes, ref: CellRef): boolean {
  const merge = mergeAt(sheet, ref);
  if (!merge) return false;
  const [from, to] = direction === 'down' ? [merge.left, merge.right] : [merge.top, merge.bottom];
  return to > from && series.filter(({ at }) => at >= from && at <= to).length > 1;
}

function putCount(draft: Draft, quantity: Quantity, { ref, cell, date1904 }: Place): void {
  const count = { cell: ref, reading: readCount(cell, date1904) };
  if (isLevel(quantity)) draft.counts[quantity.level] ??= count;
  else draft.roles[quantity.role] ??= count;
  if (count.reading.kind !== 'count' || count.reading.share === undefined) return;
  const of = isOfExisting(draft, quantity) ? null : changedIn(quantity);
  if (of !== null)
    draft.percentages[of] ??= { cell: ref, reading: readPercentage(textCell(count.reading.share)) };
}

function textCell(value: string): Cell {
  return { value, formula: null, format: null, font: null };
}

/** "Tổng số" beside those rated counts those existing, whose share nothing judges. */
function isOfExisting({ group }: Draft, quantity: Quantity): boolean {
  return isRole(quantity, 'total') && group.members.some((member) => isRole(member.quantity, 'rated'));
}

function putPart(draft: Draft, { line, quantity }: Member, { ref, cell, date1904 }: Place): void {
  draft.parts.push({ label: line.label, quantity, count: { cell: ref, reading: readCount(cell, date1904) } });
}

/** Of a total its own hundred per cent; of those existing nothing is declared that is judged. */
function putPercentage(draft: Draft, quantity: Quantity, { ref, cell }: Place): void {
  const of = changedIn(quantity);
  if (of !== null) draft.percentages[of] ??= { cell: ref, reading: readPercentage(cell) };
}

function putShare(draft: Draft, { line, quantity }: Member, { ref, cell }: Place): void {
  if (!isLevel(quantity)) return;
  const { level: of, andAbove } = quantity;
  draft.shares.push({
    cell: ref,
    reading: readPercentage(cell),
    head: line.label,
    of,
    andAbove,
    base: line.base,
  });
}

function changedIn(quantity: Quantity): Level | 'total' | null {
  if (isLevel(quantity)) return quantity.level;
  return quantity.role === 'total' || quantity.role === 'rated' ? 'total' : null;
}
