import {
  cellAt,
  foldText,
  mergeAt,
  parseNumber,
  type Cell,
  type CellRef,
  type Sheet,
} from '../../grid/index.ts';
import { readCount, type Count } from '../count.ts';
import { readPercentage, type Percentage } from '../percentage.ts';
import { LEVELS, type Change, type Level, type Series, type Year } from '../rating-table.ts';
import type { Block, MeasureLine, SeriesLine } from './lines.ts';
import type { Measure, Role } from './meaning.ts';
import { refTo } from './view.ts';

/** A series with the line that it was read from. */
export interface ReadSeries {
  readonly line: SeriesLine;
  readonly series: Series;
}

type Draft = {
  readonly line: SeriesLine;
  readonly year: Year | null;
  readonly counts: Record<Level, Count | null>;
  readonly roles: Record<Role, Count | null>;
  readonly percentages: Partial<Record<Level | 'total', Percentage>>;
  readonly changes: Change[];
};

/** Reads the figure at each crossing of lines into series: one for each year and series line. */
export function assemble(sheet: Sheet, lines: Block): ReadSeries[] {
  const drafts: Draft[] = [];
  for (const line of lines.series) {
    if (isOwnSeries(line)) for (const year of yearsOf(lines, line)) drafts.push(startDraft(line, year));
  }
  const byLine = new Map<SeriesLine, Draft[]>();
  for (const draft of drafts) byLine.set(draft.line, [...(byLine.get(draft.line) ?? []), draft]);
  const rows = new RowsAbove();
  for (const line of lines.series) {
    const own = byLine.get(line);
    if (own) rows.pass(own);
    const owner = own || lines.levelsGo === 'across' ? undefined : ownerOf(drafts, line);
    const owners = own ?? (lines.levelsGo === 'across' ? rows.ownersOf(line) : []);
    for (const measure of lines.measures) {
      const draft = owner ?? draftFor(owners, line, measure);
      const at = crossing(sheet, lines, line, measure);
      if (draft && !isShared(sheet, lines, at.ref)) put(draft, measure, line, at);
    }
  }
  return drafts.map(finish);
}

/** A column of percentages or changes belongs to the series of another line. */
function isOwnSeries(line: SeriesLine): boolean {
  return line.measure === null || line.measure === 'count';
}

/** One series for each year over the measure lines (groups of columns), or the line's own. */
function yearsOf(lines: Block, line: SeriesLine): (Year | null)[] {
  const years = new Map<number, Year>();
  for (const { year } of lines.measures) if (year && !years.has(year.value)) years.set(year.value, year);
  return years.size === 0 || line.year ? [line.year] : [...years.values()];
}

function startDraft(line: SeriesLine, year: Year | null): Draft {
  return {
    line,
    year,
    counts: { excellent: null, good: null, complete: null, incomplete: null },
    roles: { total: null, rated: null, existing: null, exempt: null, 'not-rated': null },
    percentages: {},
    changes: [],
  };
}

/** The series of a line's own year, else of the year over the measure's column. */
function draftFor(own: readonly Draft[], line: SeriesLine, measure: MeasureLine): Draft | undefined {
  const [only, second] = own;
  if (!isOwnSeries(line) && second === undefined) return only;
  const year = line.year ?? measure.year;
  return own.find((draft) => draft.year?.value === year?.value);
}

/** The rows of counts gone through so far: whose percentages or changes a row below them holds. */
class RowsAbove {
  #last: readonly Draft[] = [];
  readonly #bySubject = new Map<string | null, Draft[]>();

  pass(own: readonly Draft[]): void {
    this.#last = own;
    const subject = own[0]?.line.subject?.text ?? null;
    const same = this.#bySubject.get(subject);
    if (same) same.push(...own);
    else this.#bySubject.set(subject, [...own]);
  }

  /** Percentages are those of the row above; changes are about the latest year of what that row counts. */
  ownersOf(line: SeriesLine): readonly Draft[] {
    const [last, second] = this.#last;
    if (line.measure === 'percentage' || !last) return this.#last;
    const same = this.#bySubject.get(last.line.subject?.text ?? null) ?? [];
    const owner = second === undefined ? changeOwner(same, line) : undefined;
    return owner ? [owner] : [];
  }
}

/** Whose percentages or changes a line without a series of its own holds. */
function ownerOf(drafts: readonly Draft[], line: SeriesLine): Draft | undefined {
  const before = drafts.filter((draft) => draft.line.at < line.at);
  return line.measure === 'percentage' ? percentageOwner(before, line) : changeOwner(before, line);
}

function percentageOwner(before: readonly Draft[], line: SeriesLine): Draft | undefined {
  return before.findLast(
    (draft) => draft.year?.value === line.year?.value && draft.line.subject?.text === line.subject?.text,
  );
}

/** A column of changes is about the latest year before it (or the later of the years that it names). */
function changeOwner(before: readonly Draft[], line: SeriesLine): Draft | undefined {
  const [latest] = [...line.compared].sort((a, b) => b - a);
  const named = line.compared.length > 1 ? before.find((draft) => draft.year?.value === latest) : undefined;
  return (
    named ??
    before.reduce<Draft | undefined>((last, draft) => (isLater(draft, last) ? draft : last), undefined)
  );
}

function isLater(draft: Draft, than: Draft | undefined): boolean {
  return than === undefined || (draft.year?.value ?? 0) > (than.year?.value ?? 0);
}

function crossing(
  sheet: Sheet,
  lines: Block,
  line: SeriesLine,
  measure: MeasureLine,
): { ref: CellRef; cell: Cell | undefined } {
  const [row, col] = lines.levelsGo === 'down' ? [measure.at, line.at] : [line.at, measure.at];
  return { ref: refTo(sheet, row, col), cell: cellAt(sheet, row, col) };
}

/** A cell merged over several years, objects or groups holds one figure for all of them, and none of any one. */
function isShared(sheet: Sheet, { levelsGo, series }: Block, ref: CellRef): boolean {
  const merge = mergeAt(sheet, ref);
  if (!merge) return false;
  const [from, to] = levelsGo === 'down' ? [merge.left, merge.right] : [merge.top, merge.bottom];
  return to > from && series.filter(({ at }) => at >= from && at <= to).length > 1;
}

function put(
  draft: Draft,
  measure: MeasureLine,
  line: SeriesLine,
  at: { ref: CellRef; cell: Cell | undefined },
): void {
  const { level, role } = measure.meaning;
  const own = measure.meaning.measure;
  const kind: Measure = (own === 'count' ? null : own) ?? line.measure ?? 'count';
  if (kind === 'other') return;
  const of = level ?? (role === 'total' || role === 'rated' || role === undefined ? 'total' : null);
  if (kind === 'count') putCount(draft, level, role, at);
  else if (of === null) return;
  else if (kind === 'percentage') {
    if (level !== undefined || role !== undefined)
      draft.percentages[of] ??= { cell: at.ref, reading: readPercentage(at.cell) };
  } else
    draft.changes.push(
      readChange(at, of, kind, line.compared.length > 0 ? line.compared : (measure.meaning.compared ?? [])),
    );
}

function putCount(
  draft: Draft,
  level: Level | undefined,
  role: Role | undefined,
  at: { ref: CellRef; cell: Cell | undefined },
): void {
  const count = { cell: at.ref, reading: readCount(at.cell) };
  if (level !== undefined) draft.counts[level] ??= count;
  else if (role !== undefined) draft.roles[role] ??= count;
}

function readChange(
  { ref, cell }: { ref: CellRef; cell: Cell | undefined },
  of: Level | 'total',
  measure: 'difference' | 'ratio',
  compared: readonly number[],
): Change {
  const before = compared.length > 0 ? Math.min(...compared) : null;
  const base = { cell: ref, of, measure, before };
  if (measure === 'ratio') {
    const reading = readPercentage(cell);
    return reading.kind === 'percentage'
      ? { ...base, value: reading.value, decimals: reading.decimals, calculated: reading.calculated }
      : { ...base, value: null, decimals: 0, calculated: false };
  }
  return { ...base, value: readDifference(cell), decimals: 0, calculated: (cell?.formula ?? null) !== null };
}

/** "+3", "-2", "tăng 02", "giảm 2", "không đổi"; null where blank or unreadable. */
function readDifference(cell: Cell | undefined): number | null {
  const value = cell?.value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = foldText(value);
  if (text === '-' || text === 'không đổi') return 0;
  const match = /^(tăng|giảm)?\s*(.+)$/u.exec(text);
  const written = parseNumber(match?.[2] ?? '');
  if (!written) return null;
  return match?.[1] === 'giảm' ? -Math.abs(written.value) : written.value;
}

/** "được đánh giá, xếp loại" is the total; a "Tổng số" beside it is the number existing. */
function finish({ line, year, counts, roles, percentages, changes }: Draft): ReadSeries {
  const series: Series = {
    year,
    subject: line.subject,
    counts,
    total: roles.rated ?? roles.total,
    existing: roles.existing ?? (roles.rated ? roles.total : null),
    exempt: roles.exempt,
    notRated: roles['not-rated'],
    percentages,
    changes,
  };
  return { line, series };
}

/** Whether any series has a figure for a level, so that there is something to judge. */
export function hasFigures(read: readonly ReadSeries[]): boolean {
  return read.some(({ series }) =>
    LEVELS.some((level) => {
      const kind = series.counts[level]?.reading.kind;
      return kind !== undefined && kind !== 'blank';
    }),
  );
}
