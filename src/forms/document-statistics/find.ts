import { lastCellIn, mergeAt, textAt, type Sheet } from '../../grid/index.ts';
import { yearHeadsIn } from './heads.ts';
import { partNamed, type DocumentPart } from './labels.ts';

/** A cell that names what its row or column holds. */
export interface PartLabel {
  readonly row: number;
  readonly col: number;
  readonly part: DocumentPart;
  /** The last of its rows: those it is merged over, or of a table whose cells below it are blank. */
  readonly bottom: number;
}

/** A number's label and that of the dates that belong to it: the same where one holds both; null where there is none. */
export interface LabelPair {
  readonly number: PartLabel;
  readonly date: PartLabel | null;
}

/** Whether a line can be of nothing but a register: number and date in one column, or no dates at all. */
export function isOfRegister({ pairs }: LabelLine): boolean {
  return pairs.some(({ number, date }) => number === date) || pairs.every(({ date }) => date === null);
}

/** Labels down a column (rows of numbers and of dates), or along a row (columns of them). */
export interface LabelLine {
  readonly go: 'down' | 'across';
  readonly pairs: readonly LabelPair[];
  readonly first: PartLabel;
  readonly labels: readonly PartLabel[];
}

/** Labels of one line stand no farther from each other than this: rows, and columns, of several documents between. */
const WIDEST = { down: 12, across: 8 } as const;
/** No form of documents has more contents, or years with columns of their own; what has is none. */
const MOST_PAIRS = 100;
/** A date's row or column is near to its number's. */
const NEAR = { down: 8, across: 3 } as const;

/** Where labels of numbers and dates stand in line on a sheet, in the order of the sheet. */
export function findLabelLines(sheet: Sheet): LabelLine[] {
  const labels = findLabels(sheet);
  const across = linesOf(labels, 'across');
  const taken = new Set(across.flatMap((line) => line.labels));
  const down = linesOf(
    labels.filter((label) => !taken.has(label) && !isHeadBesideYears(sheet, label)),
    'down',
  );
  return [...across, ...down].sort((a, b) => a.first.row - b.first.row || a.first.col - b.first.col);
}

/**
 * A head "Thể loại văn bản" beside the years names its column; the labels of rows stand below it. The years stand in its
 * row, or in the one below ("Năm" over them).
 */
function isHeadBesideYears(sheet: Sheet, { row, col }: PartLabel): boolean {
  const merged = mergeAt(sheet, { row, col })?.bottom ?? row;
  const isOverBlank = merged === row && textAt(sheet, row + 1, col).trim() === '';
  const rows = merged > row ? [row, merged] : isOverBlank ? [row, row + 1] : [row];
  return rows.some((one) => yearHeadsIn(sheet, one, col + 1).length > 0);
}

function findLabels(sheet: Sheet): PartLabel[] {
  const labels: PartLabel[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      if (typeof cell?.value !== 'string') return;
      const part = partNamed(cell.value);
      if (part) labels.push({ row, col, part, bottom: bottomOf(sheet, row, col) });
    });
  }
  return labels;
}

/** No content has more documents, one a row. */
const MOST_ROWS = 1000;

/** How far down the documents of a label may go on: as far as it is merged, or as rows go on without another one. */
function bottomOf(sheet: Sheet, row: number, col: number): number {
  const merged = mergeAt(sheet, { row, col })?.bottom ?? row;
  const last = row + MOST_ROWS;
  let bottom = Math.min(merged, last);
  const goesOn = (below: number) =>
    lastCellIn(sheet, below) > col && textAt(sheet, below, col).trim() === '' && below <= last;
  while (goesOn(bottom + 1)) bottom++;
  return bottom;
}

function linesOf(labels: readonly PartLabel[], go: LabelLine['go']): LabelLine[] {
  const other = go === 'down' ? 'col' : 'row';
  const open = new Map<number, PartLabel[]>();
  const lines: PartLabel[][] = [];
  for (const label of labels) {
    const line = open.get(label[other]);
    const last = line?.at(-1);
    if (line && last && distance(last, label, go) <= WIDEST[go]) line.push(label);
    else {
      const begun = [label];
      lines.push(begun);
      open.set(label[other], begun);
    }
  }
  return lines.flatMap((line) => lineOf(line, go));
}

/** How far a label stands from the one before it: where it goes down, from its last row. */
function distance(before: PartLabel, label: PartLabel, go: LabelLine['go']): number {
  return go === 'down' ? label.row - Math.min(before.bottom, label.row - 1) : label.col - before.col;
}

/** Down Biểu 1 documents may stand by their name, where no label says number. */
function withNames(labels: readonly PartLabel[], go: LabelLine['go']): readonly PartLabel[] {
  if (go === 'across' || labels.some(({ part }) => part === 'number')) return labels;
  return labels.map((label) => (label.part === 'name' ? { ...label, part: 'number' } : label));
}

/** A line with a number and its date at least once, or with an abstract. Where it begins with a date, dates stand before their numbers. */
function lineOf(labels: readonly PartLabel[], go: LabelLine['go']): LabelLine[] {
  const parts = withNames(labels, go).filter(
    ({ part }) => part === 'number' || part === 'date' || (part === 'number-date' && go === 'across'),
  );
  const pairs = parts.flatMap((number, index): LabelPair[] => {
    if (number.part === 'number-date') return [{ number, date: number }];
    if (number.part !== 'number') return [];
    const isAfter = parts[0]?.part !== 'date';
    const next = parts[index + (isAfter ? 1 : -1)];
    const near = next && (isAfter ? distance(number, next, go) : distance(next, number, go));
    const date = next?.part === 'date' && near !== undefined && near <= NEAR[go] ? next : null;
    return [{ number, date }];
  });
  const [first] = labels;
  // A register may stand without dates: its abstract tells what it is.
  const isRegister =
    go === 'across' && pairs.length > 0 && labels.some(({ part }) => part === 'abstract' || part === 'name');
  const isForm = pairs.length <= MOST_PAIRS && (isRegister || pairs.some(({ date }) => date));
  return first && isForm ? [{ go, pairs, first, labels }] : [];
}
