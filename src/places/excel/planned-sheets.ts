import type { Plan, RangeRef } from '../../grid/index.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/** The sheets that a plan finds or adds, by the names that it knows them by. */
export class PlannedSheets {
  readonly #memory: SheetMemory;
  readonly #added: ReadonlySet<string>;
  readonly #removed: ReadonlySet<string>;
  readonly #sheets: Excel.WorksheetCollection;

  /** Asks for the sheets; all else here can be asked after the next sync. */
  constructor(context: Excel.RequestContext, plan: Plan, memory: SheetMemory) {
    this.#memory = memory;
    const named = (kind: 'add-sheet' | 'remove-sheet') =>
      new Set(plan.flatMap((edit) => (edit.kind === kind ? [edit.sheet.name] : [])));
    this.#added = named('add-sheet');
    this.#removed = named('remove-sheet');
    this.#sheets = context.workbook.worksheets;
    this.#sheets.load('items/id,items/name,items/protection/protected');
  }

  isAdded(name: string): boolean {
    return this.#added.has(name);
  }

  isRemoved(name: string): boolean {
    return this.#removed.has(name);
  }

  names(): string[] {
    return this.#sheets.items.map(({ name }) => name);
  }

  /**
   * The name that a sheet has now, which may be another than it was read under.
   * @throws PlaceError 'sheet-gone'
   */
  nameNow(name: string): string {
    return this.#added.has(name) ? name : this.#found(name).name;
  }

  /** The cells by the name that their sheet has now; their own where that is gone. */
  cellsNow(cells: RangeRef): RangeRef {
    return { ...cells, sheet: this.#find(cells.sheet)?.name ?? cells.sheet };
  }

  /** @throws PlaceError where a sheet is gone or takes no writing */
  refuseClosed(name: string): void {
    if (!this.#added.has(name) && this.#found(name).protection.protected)
      throw new PlaceError('sheet-protected', name);
  }

  #found(name: string): Excel.Worksheet {
    const sheet = this.#find(name);
    if (!sheet) throw new PlaceError('sheet-gone', name);
    return sheet;
  }

  #find(name: string): Excel.Worksheet | undefined {
    const key = this.#memory.keyOf(name);
    return this.#sheets.items.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase(),
    );
  }
}
