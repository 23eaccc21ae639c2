import type { StubRow } from '../table/geometry/stub.ts';
import type { Table } from '../table/geometry/table.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { withShares } from './across-groups.ts';
import { lineMeaning } from './line-meaning.ts';
import {
  dependentUse,
  isCount,
  isLevel,
  isRole,
  labelAt,
  labelsInOrder,
  measureLine,
  type LineMeaning,
  type MeasureGroup,
  type MeasureLine,
  type Quantity,
} from './lines.ts';
import { PartRows } from './part-rows.ts';
import { ABOUT_NOTHING, Section, type About } from './section.ts';
import { unfilledRows, type SaidRow } from './unfilled-rows.ts';

/** Rows that make one series with each column. */
export interface RowSection {
  readonly group: MeasureGroup;
  readonly rows: { readonly first: number; readonly last: number };
}

/**
 * Cuts rows of quantities into sections: a new one begins where a level or another count comes again, at a heading that
 * names an object after levels, and at a lettered or Roman row that does.
 */
export function sectionsDown(table: Table, figures: ReadonlySet<number>): RowSection[] {
  const reading = new SectionReading(table.sheet);
  const rows = table.rows.map((row): SaidRow => {
    const said = sayingOf(table.sheet, row);
    const isNamed = said.quantity !== null;
    const isFilled = row.cells.some(({ col, kind }) => figures.has(col) && (kind !== 'text' || isNamed));
    return { row, said, isFilled };
  });
  const unfilled = unfilledRows(rows);
  for (const one of rows) {
    const { row, said, isFilled } = one;
    if (isFilled || unfilled.has(one)) reading.readRow(row, said);
    else reading.readHeading(row, said);
  }
  return reading.finish(table.range.top);
}

function sayingOf(sheet: string, { name, outer }: StubRow): LineMeaning {
  return lineMeaning(sheet, labelsInOrder(outer, name));
}

class SectionReading {
  readonly #sheet: string;
  readonly #sections: Section[] = [];
  readonly #parts = new PartRows();
  #heading: LineMeaning | null = null;
  /** What a heading said of the section that it begins, and where it stands. */
  #next: About = ABOUT_NOTHING;
  #nextRow: number | null = null;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  readHeading({ row, name }: StubRow, said: LineMeaning): void {
    if (!name) return;
    const { isWithin, hasRest } = meaningOf(name.text);
    if (isWithin && !hasRest) {
      this.#parts.begin(this.#open?.lastCount);
      return;
    }
    this.#parts.end();
    this.#heading = said;
    const { object, year, period, stage } = said;
    if (!(object ?? year ?? period ?? stage)) return;
    if (this.#open) this.#nextRow ??= row;
    this.#next = { object: object ?? this.#next.object, year, period, stage };
  }

  readRow(row: StubRow, said: LineMeaning): void {
    const open = this.#open;
    if (open?.lastCount && this.#parts.holds(row, said, open)) {
      const { quantity } = this.#parts.wholeOf(row, open.lastCount);
      open.add(row.row, { line: this.#lineOf(row, said), quantity, use: 'part' });
      return;
    }
    const measured = this.#measureOf(said);
    const quantity = said.quantity ?? this.#wholeNamed(row, said);
    if (quantity === null && measured === null) return;
    const line = this.#lineOf(row, said, measured ?? said);
    if (quantity === null || !isCount(line)) this.#addDependent(row.row, line);
    else if (!said.isAside && !said.isForeign) this.#addCount(row, line, quantity);
  }

  finish(top: number): RowSection[] {
    return this.#sections
      .filter(({ members }) => members.some(({ quantity }) => isLevel(quantity)))
      .map(({ group, first, last }, at) => ({
        group: { ...group, members: withShares(group.members) },
        rows: { first: at === 0 ? top : first, last },
      }));
  }

  get #open(): Section | undefined {
    return this.#sections.at(-1);
  }

  #addCount(row: StubRow, line: MeasureLine, quantity: Quantity): void {
    if (this.#beginsSection(row, line, quantity, line.quantity === null)) this.#begin(row.row, line);
    this.#open?.add(row.row, { line, quantity, use: 'count' });
    this.#parts.pass(row.marker);
  }

  /** Percentages and changes: of what they name, else of the row above. */
  #addDependent(row: number, line: MeasureLine): void {
    const open = this.#open;
    const quantity = line.quantity ?? open?.lastCount?.quantity;
    const use = dependentUse(line.measure);
    const isOfPart = line.quantity === null && open?.members.at(-1)?.use === 'part';
    if (open && quantity && use && !isOfPart) open.add(row, { line, quantity, use });
  }

  /** Below "Tỷ lệ %" the levels come again as percentages. */
  #measureOf(said: LineMeaning): Pick<LineMeaning, 'measure' | 'compared'> | null {
    const heading = this.#heading;
    const isUnder = said.measure === null && heading?.quantity === null;
    const { measure, compared } = isUnder ? heading : said;
    return isCount({ measure }) ? null : { measure, compared };
  }

  /** A section's first row that only names an object is its total. */
  #wholeNamed(row: StubRow, said: LineMeaning): Quantity | null {
    if (!said.object || !row.name || !meaningOf(row.name.text).isObjectAlone) return null;
    const isFirst = this.#open === undefined || this.#open.hasLevels || this.#nextRow !== null;
    return isFirst || OUTER.has(row.marker) ? { kind: 'role', role: 'total' } : null;
  }

  #beginsSection(
    { marker }: StubRow,
    { object }: LineMeaning,
    quantity: Quantity,
    isObject: boolean,
  ): boolean {
    const open = this.#open;
    if (!open) return true;
    if (!open.hasLevels) return false;
    if (this.#nextRow !== null || open.endsBefore(quantity)) return true;
    const namesOther = object !== null && object.value !== open.object?.value && OUTER.has(marker);
    return (namesOther && !isLevel(quantity)) || (isObject && isRole(quantity, 'total'));
  }

  #begin(row: number, { object, year, period, stage }: LineMeaning): void {
    const next = this.#next;
    const first = this.#open ? (this.#nextRow ?? row) : row;
    const about = {
      object: next.object ?? object,
      year: next.year ?? year,
      period: next.period ?? period,
      stage: next.stage ?? stage,
    };
    this.#sections.push(new Section(first, row, about));
    this.#next = ABOUT_NOTHING;
    this.#nextRow = null;
  }

  #lineOf(
    { row, name, outer }: StubRow,
    said: LineMeaning,
    measured: Pick<LineMeaning, 'measure' | 'compared'> = said,
  ): MeasureLine {
    const label = labelAt(this.#sheet, name, { row, col: 0 });
    return measureLine(said, measured, { at: row, label, path: name ? [...outer, name] : outer });
  }
}

const OUTER: ReadonlySet<StubRow['marker']> = new Set(['roman', 'letter', 'int']);
