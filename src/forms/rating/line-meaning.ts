import type { Period, Year } from '../table/label.ts';
import { meaningOf, type Base, type Meaning, type Measure, type Stage } from '../table/phrases/meaning.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import { labelOf, refOf, type LineMeaning, type Quantity } from './lines.ts';

/**
 * What labels say together, from the outer to the inner: the quantity is that of the innermost that has one; all else
 * is taken from the innermost that says it, so that outer labels fill what inner ones leave open.
 */
export function lineMeaning(sheet: string, path: readonly TableCell[]): LineMeaning {
  const said = new Saying();
  for (const cell of path) said.add(cell, meaningOf(cell.text));
  const { named, namedAt, innermost, year, period, object } = said;
  const quantity = quantityAt(path, namedAt);
  return {
    quantity,
    measure: said.measure,
    compared: said.compared,
    base: said.base,
    year: year && yearIn(sheet, year),
    period: period && periodIn(sheet, period, year),
    object: object && { value: object.value, label: labelOf(sheet, object.cell) },
    stage: said.stage,
    isWithin: said.isWithin,
    isPart: innermost !== null && isPart(path, namedAt, innermost),
    isAside: innermost?.isAside === true && quantity === null,
    isUnknown: quantity === null && said.hasRest,
    isSubtotal: named?.isSubtotal === true,
    isSlip: named?.level?.isSlip === true,
    isFormer: named?.level?.isFormer === true,
    isNamedAlone: named !== null && (named.measure === 'percentage' || named === innermost),
    isForeign: said.isForeign,
  };
}

interface Found<Value> {
  readonly value: Value;
  readonly cell: TableCell;
}

/** What labels say, gathered in one pass: a table has thousands, and each is asked for all of it. */
class Saying {
  named: Meaning | null = null;
  namedAt = -1;
  innermost: Meaning | null = null;
  base: Base | null = null;
  year: Found<number> | null = null;
  period: Found<Period['part']> | null = null;
  object: Found<NonNullable<Meaning['object']>> | null = null;
  stage: Stage | null = null;
  isWithin = false;
  hasRest = false;
  isForeign = false;
  compared: readonly number[] = [];
  #count = 0;
  #change: Measure | null = null;
  #isChange = false;
  #plain: Measure | null = null;
  #isPercentage = false;

  /** Under a head of change "SL" keeps it a difference, and "%" makes it one in percent. */
  get measure(): Measure | null {
    if (!this.#isChange) return this.#plain;
    return this.#change === 'difference' && this.#isPercentage ? 'other' : this.#change;
  }

  add(cell: TableCell, meaning: Meaning): void {
    const { level, role, period, object, stage } = meaning;
    if ((level ?? role) !== null) {
      this.named = meaning;
      this.namedAt = this.#count;
    }
    this.#count++;
    this.innermost = meaning;
    this.base = meaning.base ?? this.base;
    this.stage = stage ?? this.stage;
    const year = yearSaid(cell, meaning);
    if (year !== null) this.year = { value: year, cell };
    if (period !== null && period !== 'year') this.period = { value: period, cell };
    // A label that names a stage names who says so, not what is rated.
    if (object !== null && stage === null) this.object = { value: object, cell };
    this.isWithin ||= meaning.isWithin;
    this.hasRest ||= meaning.hasRest;
    this.isForeign ||= meaning.foreign !== null;
    this.#addMeasure(meaning);
  }

  #addMeasure({ measure, isChange, years }: Meaning): void {
    if (isChange) {
      this.#isChange = true;
      this.#change = measure;
      if (years.length > 0) this.compared = [...this.compared, ...years];
    } else if (measure !== null) {
      this.#plain = measure;
      this.#isPercentage ||= measure === 'percentage';
    }
  }
}

function quantityIn({ level, role }: Meaning): Quantity | null {
  if (level) return { kind: 'level', level: level.level, andAbove: level.andAbove };
  return role ? { kind: 'role', role } : null;
}

/** "Tổng số" alone below the head of a level, or of those rated, is their number. */
function quantityAt(path: readonly TableCell[], at: number): Quantity | null {
  const own = path[at];
  if (!own) return null;
  const meaning = meaningOf(own.text);
  const isPlainTotal = meaning.role === 'total' && !meaning.isSubtotal && meaning.object === null;
  for (let outer = at - 1; isPlainTotal && outer >= 0; outer--) {
    const above = meaningOf(path[outer]?.text ?? '');
    if (above.level || (above.role !== null && above.role !== 'total')) return quantityIn(above);
  }
  return quantityIn(meaning);
}

function yearSaid(cell: TableCell, { years, isChange }: Meaning): number | null {
  if (cell.kind === 'year') return Number(cell.text);
  return isChange || years.length === 0 ? null : onlyYear(years);
}

function yearIn(sheet: string, { value, cell }: Found<number>): Year {
  return { value, cell: refOf(sheet, cell) };
}

/** The year that a text names; null where it names none, or several. */
export function onlyYear(years: readonly number[]): number | null {
  const [year, more] = new Set(years);
  return year === undefined || more !== undefined ? null : year;
}

function periodIn(sheet: string, { value, cell }: Found<Period['part']>, year: Found<number> | null): Period {
  return { ...labelOf(sheet, cell), part: value, year: year?.value ?? null };
}

/** "Đảng bộ" under "Trong đó" counts some of those before it; years, shares and changes there are what they say. */
function isUnderWithin(path: readonly TableCell[], { measure, isChange, years, period }: Meaning): boolean {
  const saysMore = measure !== null || isChange || years.length > 0 || period !== null;
  return !saysMore && path.slice(0, -1).some(({ text }) => meaningOf(text).isWithin);
}

/** A label below the one that names the quantity, or a part named by itself. */
function isPart(path: readonly TableCell[], at: number, innermost: Meaning): boolean {
  if (at < 0)
    return innermost.isPart || (innermost.isWithin && innermost.hasRest) || isUnderWithin(path, innermost);
  if (innermost.isPart && meaningOf(path[at]?.text ?? '').level === null) return true;
  for (let inner = at + 1; inner < path.length; inner++) {
    const { isPart: isOwn, isWithin, hasRest, measure } = meaningOf(path[inner]?.text ?? '');
    if (isOwn || isWithin || (hasRest && measure !== 'percentage')) return true;
  }
  return false;
}
