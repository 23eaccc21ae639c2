import type { Mark, Value, Workbook } from '../../src/grid/index.ts';
import { calculate } from './calculate.ts';
import { ExcelFault } from './fault.ts';
import { ownNames, type HostName } from './host-names.ts';
import { HostSheet } from './host-sheet.ts';
import { listOf } from '../workbooks/row-list.ts';
import { Quirks } from './quirks.ts';

export { HostSheet, type FormatRule, type BorderSide, type Visibility } from './host-sheet.ts';

/** The workbook that a simulated Excel has open; it changes as Excel's does. */
export class HostBook {
  readonly date1904: boolean;
  readonly quirks = new Quirks();
  sheets: HostSheet[];
  names: HostName[] = [];
  active: { sheet: string; address: string } | null = null;
  /** The sheet in front is a chart, without cells. */
  isChartInFront = false;
  isReadOnly = false;
  isStructureProtected = false;
  #ids = 0;
  /** What formulas gave when the workbook was opened, or are said to give. */
  readonly #known = new Map<string, Value>();

  constructor(workbook: Workbook) {
    this.date1904 = workbook.date1904;
    this.sheets = workbook.sheets.map((sheet) => new HostSheet(this.newId(), sheet));
    for (const [name, cells] of workbook.ownNames ?? []) {
      const sheet = cells && this.sheet(cells.sheet);
      this.names.push({ name, cells: sheet && { sheet, area: cells }, isVisible: false });
    }
    for (const { name, rows } of workbook.sheets) {
      for (const row of rows.values()) {
        for (const cell of listOf(row))
          if (cell?.formula != null) this.#known.set(`${name}!${cell.formula}`, cell.value);
      }
    }
  }

  /** Says what a formula of a sheet gives that this host can't calculate. */
  know(sheet: string, formula: string, value: Value): void {
    this.#known.set(`${sheet}!${formula}`, value);
  }

  newId(): string {
    return `{00000000-0000-0000-0000-${String(++this.#ids).padStart(12, '0')}}`;
  }

  /** By id, or by name in any case, as Excel takes either. */
  find(key: string): HostSheet | undefined {
    return (
      this.sheets.find(({ id }) => id === key) ??
      this.sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase())
    );
  }

  sheet(key: string): HostSheet {
    const sheet = this.find(key);
    if (!sheet) throw new ExcelFault('ItemNotFound', `No worksheet ${key}`, 404);
    return sheet;
  }

  /** A sheet behind all others. */
  add(name: string): HostSheet {
    if (this.find(name)) throw new ExcelFault('ItemAlreadyExists', `There is a worksheet ${name}`);
    this.refuseProtected();
    const empty = { name, hidden: false, rows: new Map(), merges: [], hiddenRows: new Set<number>() };
    const sheet = new HostSheet(this.newId(), empty);
    this.sheets.push(sheet);
    return sheet;
  }

  refuseProtected(): void {
    if (this.isStructureProtected) throw new ExcelFault('AccessDenied', 'The structure is protected', 403);
  }

  remove(key: string): void {
    const sheet = this.sheet(key);
    sheet.isGone = true;
    this.sheets = this.sheets.filter((other) => other !== sheet);
  }

  valueOf(sheet: HostSheet, formula: string): Value {
    const known = this.#known.get(`${sheet.name}!${formula}`);
    return known === undefined ? calculate(sheet, formula) : known;
  }

  picture(): Workbook {
    const sheets = this.sheets.map((sheet) => sheet.picture());
    return { sheets, date1904: this.date1904, ...ownNames(this.names) };
  }

  /** The product's marks, as they stand in the conditional formats. */
  marks(): Mark[] {
    return this.sheets.flatMap(({ name, rules }) =>
      rules.flatMap(({ formula, areas }) => {
        const [, tag, level] =
          /^=LEN\("soat-bieu:([a-z0-9-]+):(error|warning|info)"\)>0$/.exec(formula) ?? [];
        if (tag === undefined || level === undefined) return [];
        return areas.map((area) => ({ range: { ...area, sheet: name }, tag, level: level as Mark['level'] }));
      }),
    );
  }
}
