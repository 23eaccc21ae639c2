import {
  freeSheetName,
  greatest,
  sheetNamed,
  usedRange,
  type CellRef,
  type Range,
  type Sheet,
  type Workbook,
  isInside,
  isNumberedName,
  rangesMeet,
} from '../../grid/index.ts';
import type { Block } from './block.ts';
import type { HeldBlock } from './held-blocks.ts';
import { heldArea } from './held-charts.ts';
import { areaOf, GAP, placed, rowBelow, type Placing } from './placing.ts';
import type { InsertRequest } from './request.ts';
import { filledIn } from './sheet-room.ts';
import { SHEET_NAME } from '../wording.vi.ts';

/** Where every block is to stand, in the order of the blocks. */
export function layOut(
  blocks: readonly Block[],
  held: readonly HeldBlock[],
  workbook: Workbook,
  request: InsertRequest,
): Placing[] {
  const stays = blocks.flatMap((block) => {
    const own = held.find(({ id }) => id === block.id);
    const sheet = own && sheetNamed(workbook, own.range.sheet);
    return own && sheet ? [stayingPlace(block, own, sheet, request.charts)] : [];
  });
  const settled = settle(stays, held, request.charts);
  const fresh = blocks.filter(({ id }) => !settled.some(({ block }) => block.id === id));
  const added = stackBelow(fresh, startOf(held, settled, workbook, request), workbook, request.charts);
  const all = [...settled, ...added];
  return blocks.flatMap((block) => all.find((one) => one.block === block) ?? []);
}

function stayingPlace(block: Block, own: HeldBlock, sheet: Sheet, charts: boolean): Placing {
  const { sheet: name, top, left } = own.range;
  return placed(block, { sheet: name, row: top, col: left }, sheet, { held: own, charts });
}

/** Blocks stay where they are; one that has grown into something else moves below all of its sheet. */
function settle(stays: readonly Placing[], held: readonly HeldBlock[], charts: boolean): Placing[] {
  const settled: Placing[] = [];
  const bottoms = new Map<string, number>();
  for (const placing of stays) {
    const { sheet, held: own, block } = placing;
    if (!sheet || !own || !isCrowded(placing, sheet, held)) {
      settled.push(placing);
      continue;
    }
    const row = bottoms.get(sheet.name) ?? freeRow(sheet, held, stays);
    const moved = placed(block, { sheet: sheet.name, row, col: own.range.left }, sheet, {
      held: own,
      charts,
    });
    bottoms.set(sheet.name, rowBelow(moved));
    settled.push(moved);
  }
  return settled;
}

/** Whether what a block would take beyond what it has is another's. */
function isCrowded(placing: Placing, sheet: Sheet, held: readonly HeldBlock[]): boolean {
  const own = placing.held;
  if (!own) return false;
  const [area, before] = [areaOf(placing), heldArea(sheet, own)];
  if (isInside(area, before)) return false;
  const others = held.filter((one) => one !== own && one.range.sheet === sheet.name);
  if (others.some((other) => rangesMeet(area, heldArea(sheet, other)))) return true;
  return filledIn(sheet, area, before).length > 0;
}

/** The first row below all that a sheet has or is to have. */
function freeRow(sheet: Sheet, held: readonly HeldBlock[], placings: readonly Placing[]): number {
  const areas: Range[] = [
    ...held.filter(({ range }) => range.sheet === sheet.name).map((one) => heldArea(sheet, one)),
    ...placings.filter(({ range }) => range.sheet === sheet.name).map(areaOf),
  ];
  const used = usedRange(sheet);
  const bottoms = [...areas.map(({ bottom }) => bottom), ...(used ? [used.bottom] : [])];
  return bottoms.length === 0 ? 0 : greatest(bottoms) + 1 + GAP;
}

/** The place of the first new block. */
interface Start extends CellRef {
  readonly isNewSheet: boolean;
}

function startOf(
  held: readonly HeldBlock[],
  settled: readonly Placing[],
  workbook: Workbook,
  { where }: InsertRequest,
): Start {
  if (where !== 'new-sheet') return { ...where, isNewSheet: false };
  const own = held.map(({ range }) => range.sheet).find(isOwnSheetName);
  const sheet = own === undefined ? undefined : sheetNamed(workbook, own);
  return sheet
    ? { sheet: sheet.name, row: freeRow(sheet, held, settled), col: 0, isNewSheet: false }
    : { sheet: freeSheetName(workbook, SHEET_NAME), row: 0, col: 0, isNewSheet: true };
}

/** A sheet of that name that holds none of the product's tables is the clerk's own. */
function isOwnSheetName(name: string): boolean {
  return isNumberedName(name, SHEET_NAME);
}

function stackBelow(blocks: readonly Block[], start: Start, workbook: Workbook, charts: boolean): Placing[] {
  const sheet = start.isNewSheet ? null : (sheetNamed(workbook, start.sheet) ?? null);
  const placings: Placing[] = [];
  let { row } = start;
  for (const block of blocks) {
    const placing = placed(block, { sheet: start.sheet, row, col: start.col }, sheet, { held: null, charts });
    placings.push(placing);
    row = rowBelow(placing);
  }
  return placings;
}
