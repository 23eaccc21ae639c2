import {
  type Cell,
  cellAt,
  type CellContent,
  type CellRef,
  groupedBy,
  isErrorValue,
  type SetCell,
  sheetNamed,
  type Workbook,
} from '../../grid/index.ts';
import { withoutValues } from './cached-values.ts';
import { cellChanges, type CellChange } from './cell-changes.ts';
import { dependentsOf } from './dependents.ts';
import type { PackageDraft } from './package-draft.ts';
import { pictureOf, readShared, type Shared } from './pictures.ts';
import { onSheet, Refusal } from './refusal.ts';
import { writeCells } from './sheet-cells.ts';
import type { StyleSheet } from './style-edits.ts';
import { editStyles } from './style-part.ts';
import { refuseTableEdges, tableNames } from './table-cells.ts';
import {
  askCalculation,
  definedNames,
  dropCalculationChain,
  isProtected,
  sheetEntry,
} from './workbook-edits.ts';

/**
 * Changes cells, after all of them were found to hold what the edits were made for. Gives the edits that take it
 * back.
 * @throws Refusal where a cell cannot be changed; the draft is then no good any more
 */
export function setCells(draft: PackageDraft, edits: readonly SetCell[]): SetCell[] {
  const shared = readShared(draft);
  const names = new Set(edits.map(({ cell }) => cell.sheet));
  for (const name of names) {
    if (isProtected(draft.need(sheetEntry(shared, name).part))) throw new Refusal('sheet-protected', name);
  }
  const picture = pictureOf(draft, shared, names);
  const changes = cellChanges(edits, picture);
  const formats = new Map<CellChange, string | null>();
  editStyles(draft, (styles) => {
    for (const [name, own] of groupedBy(changes, ({ cell }) => cell.sheet))
      writeSheet(draft, { shared, styles, formats }, name, own);
  });
  forgetValues(draft, shared, changes, picture);
  const now = pictureOf(draft, readShared(draft), names);
  return changes.map((change) => inverseOfChange(change, now, formats.get(change))).reverse();
}

interface Writing {
  readonly shared: Shared;
  readonly styles: StyleSheet;
  /** The formats that cells had, where they are changed: cells without content have one, too. */
  readonly formats: Map<CellChange, string | null>;
}

function writeSheet(
  draft: PackageDraft,
  { shared, styles, formats }: Writing,
  name: string,
  changes: readonly CellChange[],
): void {
  const { part } = sheetEntry(shared, name);
  const places = changes.map(({ cell }) => cell);
  refuseTableEdges(draft, part, name, places);
  const writes = changes.map((change) => ({
    row: change.cell.row,
    col: change.cell.col,
    content: change.after,
    restyle: change.changesFormat
      ? (style: number) => {
          formats.set(change, shared.shared.styles[style]?.format ?? null);
          return styles.withFormat(style, change.after.format);
        }
      : null,
  }));
  const { text, formulaGone } = onSheet(name, () => writeCells(draft.need(part), writes));
  draft.set(part, text);
  if (formulaGone) dropCalculationChain(draft);
}

/** Takes out the stored values of formulas that what was written may change, and asks for a calculation. */
function forgetValues(
  draft: PackageDraft,
  shared: Shared,
  changes: readonly CellChange[],
  picture: Workbook,
): void {
  const written = new Set(changes.map(({ cell }) => placeKey(cell)));
  const names = new Map([...tableNames(draft, shared.sheets), ...definedNames(draft.need(shared.part))]);
  const dependents = dependentsOf(
    changes.map(({ cell }) => cell),
    picture,
    names,
  );
  let isStale = changes.some(({ after }) => after.formula !== null);
  for (const [name, cells] of dependents) {
    const stale = cells.filter((cell) => !written.has(placeKey(cell)));
    if (stale.length === 0) continue;
    isStale = true;
    const { part } = sheetEntry(shared, name);
    draft.set(part, withoutValues(draft.need(part), stale));
  }
  if (isStale) askCalculation(draft);
}

function placeKey({ sheet, row, col }: CellRef): string {
  return JSON.stringify([sheet, row, col]);
}

/** Formats are given so that the way back changes them only where the way here did. */
function inverseOfChange(
  { cell, before, after }: CellChange,
  now: Workbook,
  formatBefore: string | null | undefined,
): SetCell {
  const sheet = sheetNamed(now, cell.sheet);
  const written = contentOf(sheet && cellAt(sheet, cell.row, cell.col));
  const own = formatBefore === undefined ? (before ? before.format : written.format) : formatBefore;
  const emptied = formatBefore === undefined ? own : after.format;
  return {
    kind: 'set-cell',
    cell,
    before: isEmpty(written) ? { ...written, format: emptied } : written,
    after: { ...contentOf(before), format: own },
  };
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return { value: null, formula: null, format: null };
  const { value, formula, format } = cell;
  return { value: isErrorValue(value) ? null : value, formula, format };
}
