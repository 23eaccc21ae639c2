import { LAST_ROW, type Range, type Sheet } from '../../grid/index.ts';
import { labelsInRow } from '../table/view.ts';
import type { TickKind } from '../kinds.ts';
import type { TickRow } from './tick-form.ts';
import { isBelowTable } from './below.ts';
import type { TickHead } from './heads.ts';
import { kindInTitle } from './kind.ts';
import { hasTick, readLine, saysSomething, toRow, type Line } from './lines.ts';

/** The rows of a form below its head. */
export interface Body {
  readonly rows: readonly TickRow[];
  /** The form's last row. */
  readonly bottom: number;
  /** Rows with a tick or a proposal and no label. */
  readonly unlabelled: readonly number[];
  /** The heads that only repeat the form's own, at the top of a printed page. */
  readonly repeated: readonly TickHead[];
}

/** So many blank rows end a table. */
const MOST_BLANK = 5;

/**
 * Reads the rows from a head down to the notes, the signature or the next form (`heads`: those of the sheet in the
 * order of their rows, `index`: where the form's own stands; `kind`: what its title tells).
 */
export function readBody(
  sheet: Sheet,
  head: TickHead,
  heads: readonly TickHead[],
  index: number,
  kind: TickKind | null,
): Body {
  const reading = new BodyReading(head);
  let [row, blank, ahead] = [head.range.bottom + 1, 0, index + 1];
  while (row <= LAST_ROW && blank < MOST_BLANK) {
    while ((heads[ahead]?.range.bottom ?? row) < row) ahead++;
    const next = headAt(heads, ahead, row, head.range);
    if (next) {
      if (blank > 0 || !reading.isProven || !sameColumns(head, next)) break;
      reading.skip(next);
      row = next.range.bottom + 1;
    } else if (isBlank(sheet, head, row)) {
      reading.gap();
      [row, blank] = [row + 1, blank + 1];
    } else {
      const line = readLine(sheet, row, head.columns);
      if (isBelow(sheet, row, head.range, line)) break;
      if (isTitleOfOther(line, head, kind, blank > 0) && leadsToHead(sheet, row, head, heads, ahead)) break;
      reading.add(row, line);
      [row, blank] = [line.bottom + 1, 0];
    }
  }
  return reading.end();
}

/** The head, of those from `ahead` on, that a row of a form belongs to; heads beside the form are none of its. */
function headAt(heads: readonly TickHead[], ahead: number, row: number, own: Range): TickHead | null {
  for (let index = ahead; ; index++) {
    const next = heads[index];
    if (!next || next.range.top > row) return null;
    const { left, right, bottom } = next.range;
    if (row <= bottom && left <= own.right && own.left <= right) return next;
  }
}

/**
 * Whether a row may be the title of a form of another kind. Without a blank row above, it must not look like an item:
 * in capitals, or without a number across the columns or in the column TT.
 */
function isTitleOfOther(
  line: Line,
  { columns }: TickHead,
  own: TickKind | null,
  afterBlank: boolean,
): boolean {
  const { label, numbering, isAcross } = line;
  const kind = label && kindInTitle(label.text);
  if (!kind || kind === own) return false;
  if (afterBlank || label.text === label.text.toUpperCase()) return true;
  return numbering === null && (isAcross || label.cell.col === columns.numbering);
}

/** A title and what goes on with it take no more rows. */
const MOST_TITLE_ROWS = 4;

/** Whether a row and those below it hold one text each down to the next head. */
function leadsToHead(
  sheet: Sheet,
  row: number,
  { range }: TickHead,
  heads: readonly TickHead[],
  ahead: number,
): boolean {
  for (let below = row; below <= row + MOST_TITLE_ROWS; below++) {
    if (headAt(heads, ahead, below, range)) return true;
    if (labelsInRow(sheet, below, { first: range.left, last: range.right }).length > 1) return false;
  }
  return false;
}

/** Ticks that are no text (TRUE) are content too. */
function isBlank(sheet: Sheet, { range, columns }: TickHead, row: number): boolean {
  if (labelsInRow(sheet, row, { first: range.left, last: range.right }).length > 0) return false;
  const line = readLine(sheet, row, columns);
  return [line.fits, line.unfits].every(({ reading }) => reading.kind === 'blank');
}

function sameColumns(a: TickHead, b: TickHead): boolean {
  return a.columns.fits === b.columns.fits && a.columns.unfits === b.columns.unfits;
}

/** Notes begin in any column but the proposals', which say what they like. */
function isBelow(sheet: Sheet, row: number, { left, right }: Range, line: Line): boolean {
  if (hasTick(line)) return false;
  const proposal = line.proposal?.reading.kind === 'text' && line.label ? line.proposal.cell : null;
  return labelsInRow(sheet, row, { first: left, last: right }).some(
    ({ text, cell }) => cell.col !== proposal?.col && isBelowTable(text),
  );
}

/**
 * Gathers the rows of a form. What follows a blank row belongs to it only where a number or a tick proves it: notes
 * and signatures without any usual word stand there, too.
 */
class BodyReading {
  readonly #rows: TickRow[] = [];
  readonly #unlabelled: number[] = [];
  readonly #repeated: TickHead[] = [];
  #bottom: number;
  /** Whether what stands here since the last blank row belongs to the form. */
  isProven = true;
  #waiting: { row: number; line: Line }[] = [];

  constructor(head: TickHead) {
    this.#bottom = head.range.bottom;
  }

  gap(): void {
    this.#waiting = [];
    this.isProven = this.#rows.length === 0;
  }

  skip(head: TickHead): void {
    this.#repeated.push(head);
  }

  add(row: number, line: Line): void {
    this.#waiting.push({ row, line });
    this.isProven ||= line.label !== null && (line.numbering !== null || hasTick(line));
    if (!this.isProven) return;
    // Unlabelled rows at the end are a signature's, unless they hold a tick.
    if (line.label === null && !hasTick(line)) return;
    for (const waiting of this.#waiting) this.#take(waiting.row, waiting.line);
    this.#waiting = [];
  }

  #take(at: number, line: Line): void {
    const row = toRow(line);
    if (row) this.#rows.push(row);
    else if (saysSomething(line)) this.#unlabelled.push(at);
    this.#bottom = line.bottom;
  }

  end(): Body {
    return {
      rows: this.#rows,
      bottom: this.#bottom,
      unlabelled: this.#unlabelled,
      repeated: this.#repeated,
    };
  }
}
