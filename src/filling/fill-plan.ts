import type { DocumentSlot, DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import {
  cellAt,
  isErrorValue,
  sheetNamed,
  type Cell,
  type CellContent,
  type CellRef,
  type SetCell,
  type Workbook,
} from '../grid/index.ts';
import { bulletsOf } from './bullets.ts';
import { type Content } from './classify.ts';
import type { Chip, Draft } from './draft.ts';
import { contentsOf, pairedDates } from './listed.ts';
import { byDate } from './make-draft.ts';
import { chipsBySlot, type SlotChips } from './slot-chips.ts';

/** Why something chosen is not written; the clerk is told. */
export type LeftReason =
  /** The form has no column for the year: it is to be added first. */
  | 'no-year'
  /** The form has no cell of its own for the content and year: merged with another's. */
  | 'no-cell'
  /** The cell holds a formula, or a value that can't be read. */
  | 'formula'
  /** Its numbers and dates are not as many, so that nothing can be added in their order. */
  | 'unpaired'
  /** More than a cell can hold. */
  | 'too-many'
  /** Without a date it would upset the order of the dates. */
  | 'no-date'
  /** A register left its number out. */
  | 'no-number';

export interface LeftOut {
  readonly reason: LeftReason;
  readonly chip: Chip;
}

/** What is to be written, and what of the chosen can't be. */
export interface FillPlan {
  readonly edits: readonly SetCell[];
  readonly left: readonly LeftOut[];
}

/**
 * The changes that a draft makes to its form: only what was chosen, in the form's own layout, one document a line, the
 * dates in the order of the numbers, as text. Cells in which nothing was chosen are not touched.
 */
export function fillPlan(draft: Draft, workbook: Workbook): FillPlan {
  const { form, chips } = draft;
  if (!form) return { edits: [], left: [] };
  const contents = contentsOf(form);
  const edits: SetCell[] = [];
  const left: LeftOut[] = chips.filter(isWritten).flatMap((chip) => unplaceable(chip, draft, contents));
  const out = new Set(left.map(({ chip }) => chip));
  const bySlot = chipsBySlot(chips);
  form.slots.forEach((slot, index) => {
    const lines = linesOf(index, form, contents, bySlot, out);
    if (!lines) return;
    const written = writeSlot(slot, lines, workbook, index);
    if (Array.isArray(written)) for (const edit of written) edits.push(edit);
    else {
      const taken = bySlot.heldIn(index).filter(({ choice }) => choice === 'remove');
      const chosen = [...lines.filter(({ isNew }) => isNew).map(({ chip }) => chip), ...taken];
      for (const chip of chosen) left.push({ reason: written.reason, chip });
    }
  });
  return { edits, left };
}

const isWritten = ({ choice }: Chip): boolean => choice === 'write';

function unplaceable(chip: Chip, { form, years }: Draft, contents: readonly (Content | null)[]): LeftOut[] {
  const { content, year, number, date } = chip;
  const slot = form?.slots.find((one, index) => one.year.value === year && contents[index] === content);
  if (number === '') return [{ reason: 'no-number', chip }];
  if (!slot) return [{ reason: year !== null && years.includes(year) ? 'no-cell' : 'no-year', chip }];
  return date === '' && slot.dates ? [{ reason: 'no-date', chip }] : [];
}

/** What of the chosen a form that is yet to be made can't hold. */
export function leftOfNewForm({ chips, years }: Draft): LeftOut[] {
  const counts = new Map<string, number>();
  return chips.filter(isWritten).flatMap((chip): LeftOut[] => {
    const { content, year, number, date } = chip;
    if (number === '') return [{ reason: 'no-number', chip }];
    if (date === '') return [{ reason: 'no-date', chip }];
    if (content === null || year === null || !years.includes(year)) return [{ reason: 'no-year', chip }];
    const place = `${content} ${year}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count > MOST_LINES ? [{ reason: 'too-many', chip }] : [];
  });
}

/** A document of a cell, as it is to stand there. */
interface Line {
  readonly chip: Chip;
  readonly number: string;
  readonly date: string;
  readonly isNew: boolean;
}

/** The lines that a slot is to have; null where it stays as it is. */
function linesOf(
  index: number,
  { slots }: DocumentStatistics,
  contents: readonly (Content | null)[],
  bySlot: SlotChips,
  out: ReadonlySet<Chip>,
): Line[] | null {
  const year = slots[index]?.year.value ?? 0;
  const content = contents[index];
  const own = bySlot.heldIn(index);
  const isHere = (chip: Chip) => chip.year === year && chip.content === content;
  const staying = own.filter((chip) => out.has(chip) || (chip.choice !== 'remove' && isHere(chip)));
  const target = slots.findLastIndex((slot, at) => slot.year.value === year && contents[at] === content);
  const here = bySlot.belonging(content, year);
  const coming = here.filter(
    (chip) => isWritten(chip) && !out.has(chip) && chip.held?.slot !== index && target === index,
  );
  const lines = staying.map((chip) => lineOf(chip, isWritten(chip) && !out.has(chip)));
  const isTouched = staying.length < own.length || coming.length > 0 || lines.some(({ isNew }) => isNew);
  return isTouched ? [...lines, ...coming.toSorted(byDate).map((chip) => lineOf(chip, true))] : null;
}

function lineOf(chip: Chip, isNew: boolean): Line {
  const { held, number, date } = chip;
  return isNew || !held
    ? { chip, number, date, isNew }
    : { chip, number: held.number, date: held.date ?? '', isNew };
}

/** Excel: at most 253 line breaks in a cell. */
const MOST_LINES = 254;

function writeSlot(
  slot: DocumentSlot,
  lines: readonly Line[],
  workbook: Workbook,
  index: number,
): SetCell[] | { readonly reason: LeftReason } {
  const { numbers, dates } = slot;
  const isBlank = numbers.reading.kind === 'blank' && (!dates || dates.reading.kind === 'blank');
  if (dates && !isBlank && !pairedDates(slot)) {
    return { reason: numbers.reading.kind === 'numbers' ? 'unpaired' : 'formula' };
  }
  if (lines.length > MOST_LINES) return { reason: 'too-many' };
  const entryOf = ({ chip: { held } }: Line) => (held?.slot === index ? held.entry : null);
  const edits = [numbers, ...(dates ? [dates] : [])].map((part) => {
    const bullets = bulletsOf(part.reading);
    const texts = lines.map((line, at) => {
      const text = part === numbers ? line.number : line.date;
      return `${bullets(at, entryOf(line))}${text}`;
    });
    return setText(workbook, part.cell, texts);
  });
  const known = edits.filter((edit) => edit !== null);
  return known.length === edits.length ? known.filter(isChange) : { reason: 'formula' };
}

function setText(workbook: Workbook, cell: CellRef, lines: readonly string[]): SetCell | null {
  const sheet = sheetNamed(workbook, cell.sheet);
  const before = contentOf(sheet && cellAt(sheet, cell.row, cell.col));
  if (!before) return null;
  const value = lines.length === 0 ? null : lines.join('\n');
  return { kind: 'set-cell', cell, before, after: { ...before, value } };
}

/** What a cell holds as far as a plan may change it; null where it is calculated or an error. */
export function contentOf(cell: Cell | undefined): CellContent | null {
  if (!cell) return { value: null, formula: null, format: null };
  const { value, formula, format } = cell;
  return formula !== null || isErrorValue(value) ? null : { value, formula, format };
}

function isChange({ before, after }: SetCell): boolean {
  return before.value !== after.value;
}
