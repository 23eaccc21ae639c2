/** The grid's own names for the sheets of the workbook, which stay the same whatever comes and goes beside them. */
export class SheetNames {
  readonly #ids = new Map<string, string>();
  #count = 0;

  /** Gives a sheet a name of the grid's that no other ever had. */
  add(sheet: string): string {
    const id = sheetId(this.#count++);
    this.#ids.set(sheet, id);
    return id;
  }

  drop(sheet: string): void {
    this.#ids.delete(sheet);
  }

  has(sheet: string): boolean {
    return this.#ids.has(sheet);
  }

  all(): readonly string[] {
    return [...this.#ids.keys()];
  }

  ids(): ReadonlyMap<string, string> {
    return this.#ids;
  }

  nameOf(id: string): string | undefined {
    return [...this.#ids].find(([, own]) => own === id)?.[0];
  }
}

/** The sheets that a workbook was opened with are counted from 0, in their order. */
export const sheetId = (index: number): string => `trang-${index}`;
