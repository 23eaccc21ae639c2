import type { Label, Period, Year } from '../table/label.ts';
import { meaningOf, type Meaning } from '../table/phrases/meaning.ts';
import type { TableCell } from '../table/geometry/table-rows.ts';
import { labelOf, refOf, type LineMeaning, type Quantity } from './lines.ts';

interface Said {
  readonly cell: TableCell;
  readonly meaning: Meaning;
}

/**
 * What labels say together, from the outer to the inner: the quantity is that of the innermost that has one; all else
 * is taken from the innermost that says it, so that outer labels fill what inner ones leave open.
 */
export function lineMeaning(sheet: string, path: readonly TableCell[]): LineMeaning {
  const said = path.map((cell): Said => ({ cell, meaning: meaningOf(cell.text) }));
  const at = said.findLastIndex(({ meaning }) => quantityIn(meaning) !== null);
  const quantity = quantityAt(said, at);
  const inner = said.slice(at + 1);
  const named = said[at]?.meaning;
  const { measure, compared } = measureOf(said);
  return {
    quantity,
    measure,
    compared,
    base: lastOf(said, ({ meaning }) => meaning.base),
    year: lastOf(said, ({ cell, meaning }) => yearIn(sheet, cell, meaning)),
    period: lastOf(said, ({ cell, meaning }) => periodIn(sheet, cell, meaning, said)),
    object: lastOf(said, ({ cell, meaning }) => objectIn(sheet, cell, meaning)),
    stage: lastOf(said, ({ meaning }) => meaning.stage),
    isWithin: said.some(({ meaning }) => meaning.isWithin),
    isPart: isPart(said, at, inner),
    isAside: said.at(-1)?.meaning.isAside === true && quantity === null,
    isUnknown: quantity === null && said.some(({ meaning }) => meaning.hasRest),
    isSubtotal: named?.isSubtotal === true,
    isSlip: named?.level?.isSlip === true,
    isFormer: named?.level?.isFormer === true,
    isNamedAlone: named !== undefined && (named.measure === 'percentage' || inner.length === 0),
    isForeign: said.some(({ meaning }) => meaning.foreign !== null),
  };
}

function lastOf<Found>(said: readonly Said[], find: (one: Said) => Found | null): Found | null {
  return said.reduceRight<Found | null>((found, one) => found ?? find(one), null);
}

function quantityIn({ level, role }: Meaning): Quantity | null {
  if (level) return { kind: 'level', level: level.level, andAbove: level.andAbove };
  return role ? { kind: 'role', role } : null;
}

/** "Tổng số" alone below the head of a level, or of those rated, is their number. */
function quantityAt(said: readonly Said[], at: number): Quantity | null {
  const own = said[at];
  if (!own) return null;
  const quantity = quantityIn(own.meaning);
  const isPlainTotal = own.meaning.role === 'total' && !own.meaning.isSubtotal && own.meaning.object === null;
  if (!isPlainTotal) return quantity;
  const outer = said.slice(0, at).findLast(({ meaning }) => {
    const above = quantityIn(meaning);
    return above?.kind === 'level' || (above?.kind === 'role' && above.role !== 'total');
  });
  return outer ? quantityIn(outer.meaning) : quantity;
}

/** Under a head of change "SL" keeps it a difference, and "%" makes it one in percent. */
function measureOf(said: readonly Said[]): Pick<LineMeaning, 'measure' | 'compared'> {
  const change = said.findLast(({ meaning }) => meaning.isChange)?.meaning;
  const measures = said.flatMap(({ meaning }) => (meaning.isChange ? [] : (meaning.measure ?? [])));
  if (!change) return { measure: measures.at(-1) ?? null, compared: [] };
  const compared = said.flatMap(({ meaning }) => (meaning.isChange ? meaning.years : []));
  const inPercent = change.measure === 'difference' && measures.includes('percentage');
  return { measure: inPercent ? 'other' : change.measure, compared };
}

function yearIn(sheet: string, cell: TableCell, { years, isChange }: Meaning): Year | null {
  const year = cell.kind === 'year' ? Number(cell.text) : isChange ? null : onlyYear(years);
  return year === null ? null : { value: year, cell: refOf(sheet, cell) };
}

/** The year that a text names; null where it names none, or several. */
export function onlyYear(years: readonly number[]): number | null {
  const [year, more] = new Set(years);
  return year === undefined || more !== undefined ? null : year;
}

function periodIn(sheet: string, cell: TableCell, { period }: Meaning, said: readonly Said[]): Period | null {
  if (period === null || period === 'year') return null;
  const year = lastOf(said, (one) => yearIn(sheet, one.cell, one.meaning));
  return { ...labelOf(sheet, cell), part: period, year: year?.value ?? null };
}

/** A label that names a stage names who says so, not what is rated. */
function objectIn(
  sheet: string,
  cell: TableCell,
  { object, stage }: Meaning,
): { value: NonNullable<Meaning['object']>; label: Label } | null {
  return object === null || stage !== null ? null : { value: object, label: labelOf(sheet, cell) };
}

/** A label below the one that names the quantity, or a part named by itself. */
function isPart(said: readonly Said[], at: number, inner: readonly Said[]): boolean {
  const innermost = said.at(-1)?.meaning;
  if (!innermost) return false;
  if (at < 0) return innermost.isPart || (innermost.isWithin && innermost.hasRest);
  if (innermost.isPart && said[at]?.meaning.level === null) return true;
  return inner.some(
    ({ meaning }) =>
      meaning.isPart || meaning.isWithin || (meaning.hasRest && meaning.measure !== 'percentage'),
  );
}
