import {
  cellAt,
  isErrorValue,
  joinCells,
  sheetNamed,
  type Chart,
  type Edit,
  type Plan,
  type RangeRef,
  type Sheet,
  type Workbook,
  sameRange,
} from '../../grid/index.ts';
import type { NarrativeTable } from '../table.ts';
import { blockOf } from './block.ts';
import { blockEdits, cellsOf } from './cell-edits.ts';
import { fingerprintOf, fingerprintOfCells } from './fingerprint.ts';
import { blockName, heldBlocks, type HeldBlock } from './held-blocks.ts';
import { heldArea, heldCharts } from './held-charts.ts';
import { layOut } from './layout.ts';
import { newSheetOf } from './new-sheet.ts';
import { areaOf, fitsSheet, type Placing } from './placing.ts';
import type { InsertedTable, InsertRequest, InsertResult, InsertTrouble } from './request.ts';
import { filledIn } from './sheet-room.ts';

/**
 * The plan that puts tables into a workbook, or brings up to date those that the product put there earlier. What is
 * already as it should be is not written again.
 */
export function insertPlan(
  workbook: Workbook,
  tables: readonly NarrativeTable[],
  request: InsertRequest,
): InsertResult {
  const before = troublesBefore(workbook, tables, request);
  if (before.length > 0) return { ok: false, troubles: before };
  const held = heldBlocks(workbook);
  const placings = layOut(
    tables.map((table) => blockOf(table, request.mode)),
    held,
    workbook,
    request,
  );
  if (!placings.every(fitsSheet)) return { ok: false, troubles: [{ id: 'no-room' }] };
  const written = placings.map((placing) => writeBlock(placing, request));
  const troubles = joined(written.flatMap((one) => one.troubles));
  if (troubles.length > 0) return { ok: false, troubles };
  const plan = [
    ...addedSheets(placings),
    ...written.flatMap(({ edits }) => edits),
    ...placings.flatMap(nameEdits),
    ...chartEdits(placings, held, workbook),
  ];
  const gone = held.filter(({ range }) => refersToNothing(workbook, range)).map(({ range }) => range);
  return {
    ok: true,
    plan,
    gone,
    tables: placings.map((placing, at) => insertedTable(placing, written[at]?.edits ?? [])),
  };
}

function troublesBefore(
  workbook: Workbook,
  tables: readonly NarrativeTable[],
  { where }: InsertRequest,
): InsertTrouble[] {
  if (tables.length === 0) return [{ id: 'nothing' }];
  const sheets = new Set(
    tables
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => cell?.sources.map(({ sheet }) => sheet) ?? []),
  );
  const gone = [...sheets].filter((name) => !sheetNamed(workbook, name));
  if (gone.length > 0) return gone.map((sheet) => ({ id: 'source-gone', sheet }));
  const target = where === 'new-sheet' ? null : where.sheet;
  return target !== null && !sheetNamed(workbook, target) ? [{ id: 'sheet-gone', sheet: target }] : [];
}

interface Written {
  readonly edits: readonly Edit[];
  readonly troubles: readonly InsertTrouble[];
}

function writeBlock(placing: Placing, { overwrite = false }: InsertRequest): Written {
  const { sheet, held } = placing;
  if (!sheet) return { edits: [], troubles: [] };
  const { edits, differing } = blockEdits(placing, sheet);
  if (overwrite) return { edits, troubles: [] };
  const filled = filledIn(sheet, areaOf(placing), held && heldArea(sheet, held));
  const changed = held ? changedByHand(sheet, held, differing) : [];
  return {
    edits,
    troubles: [
      ...(filled.length > 0 ? [{ id: 'filled', cells: filled } as const] : []),
      ...(changed.length > 0 ? [{ id: 'changed-by-hand', cells: changed } as const] : []),
    ],
  };
}

/** Of a block that is not as it was written: the cells that would be changed, but for those whose sources are gone. */
function changedByHand(
  sheet: Sheet,
  held: HeldBlock,
  differing: readonly { readonly row: number; readonly col: number }[],
): RangeRef[] {
  if (fingerprintOfCells(sheet, held.range) === held.fingerprint) return [];
  return joinCells(
    differing
      .filter(({ row, col }) => !isBroken(sheet, row, col))
      .map(({ row, col }) => ({ sheet: sheet.name, row, col })),
  );
}

function isBroken(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  return (
    cell !== undefined &&
    cell.formula !== null &&
    (cell.formula.includes('#REF!') || isReferenceError(cell.value))
  );
}

function isReferenceError(value: NonNullable<ReturnType<typeof cellAt>>['value']): boolean {
  return isErrorValue(value) && value.error === '#REF!';
}

function refersToNothing(workbook: Workbook, range: RangeRef): boolean {
  const sheet = sheetNamed(workbook, range.sheet);
  return sheet !== undefined && cellsOf(range).some(({ row, col }) => isBroken(sheet, row, col));
}

function addedSheets(placings: readonly Placing[]): Plan {
  const fresh = placings.filter(({ sheet }) => sheet === null);
  const [first] = fresh;
  return first ? [{ kind: 'add-sheet', sheet: newSheetOf(first.range.sheet, fresh) }] : [];
}

/** A name tells how its block was written: with what is written it changes. */
function nameEdits({ block, range, held, charts }: Placing): Plan {
  const name = blockName(block.id, fingerprintOf(block), charts.length > 0);
  if (held?.name === name && sameRange(held.range, range)) return [];
  const isOther = held !== null && held.name !== name;
  return [
    ...(isOther ? [{ kind: 'set-name', name: held.name, before: held.range, after: null } as const] : []),
    { kind: 'set-name', name, before: held && !isOther ? held.range : null, after: range },
  ];
}

/** The charts of each sheet: those of the blocks that are written, and those of the blocks that stay. */
function chartEdits(placings: readonly Placing[], held: readonly HeldBlock[], workbook: Workbook): Plan {
  const names = new Set([
    ...placings.map(({ range }) => range.sheet),
    ...held.map(({ range }) => range.sheet),
  ]);
  return [...names].flatMap((name): Edit[] => {
    const sheet = sheetNamed(workbook, name);
    const own = held.filter(({ range }) => range.sheet === name);
    const there = workbook.ownCharts?.get(name);
    const chartsOf = (one: HeldBlock): Chart[] =>
      // One that could not be drawn, or was deleted, is to be drawn with what is inserted again.
      sheet ? heldCharts(sheet, one).filter(({ id }) => there?.has(id) ?? true) : [];
    const before = own.flatMap(chartsOf);
    const staying = own.filter((one) => !placings.some((placing) => placing.held === one));
    const after: Chart[] = [
      ...staying.flatMap(chartsOf),
      ...placings.filter(({ range }) => range.sheet === name).flatMap(({ charts }) => charts),
    ];
    return sameCharts(before, after) ? [] : [{ kind: 'set-charts', sheet: name, before, after }];
  });
}

function sameCharts(before: readonly Chart[], after: readonly Chart[]): boolean {
  const texts = (charts: readonly Chart[]) =>
    charts
      .map((chart) => JSON.stringify(chart))
      .toSorted()
      .join('\n');
  return texts(before) === texts(after);
}

function insertedTable({ block: { id }, range, held }: Placing, edits: readonly Edit[]): InsertedTable {
  const isMoved = held !== null && (held.range.top !== range.top || held.range.left !== range.left);
  if (held === null) return { id, range, what: 'new' };
  return { id, range, what: isMoved ? 'moved' : edits.length > 0 ? 'updated' : 'unchanged' };
}

/** Troubles of one kind become one. */
function joined(troubles: readonly InsertTrouble[]): InsertTrouble[] {
  const cells = (id: 'filled' | 'changed-by-hand') =>
    troubles.flatMap((one) => (one.id === id ? one.cells : []));
  return (['filled', 'changed-by-hand'] as const).flatMap((id) => {
    const own = cells(id);
    return own.length === 0 ? [] : [{ id, cells: own }];
  });
}
