/** A sheet of the open workbook. */
export interface ListedSheet {
  /** Excel's own name of it, which stays when the sheet is renamed, as long as the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** The first sync: which sheets there are, in their order. */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== 'Visible' }));
}

/**
 * The sheets as they were called when the workbook was last read. Findings say sheets by name; by the id a sheet is
 * found again that was renamed since.
 */
export class SheetMemory {
  #ids: ReadonlyMap<string, string> = new Map();

  readonly #own = new Set<string>();
  #adding: Promise<unknown> = Promise.resolve();

  /** The product itself adds a sheet, whose id is given: Excel will tell it as it tells the doings of others. */
  async addOwn(adding: Promise<string>): Promise<void> {
    const noted = adding.then((id) => this.#own.add(`added ${id}`));
    this.#adding = noted.catch(() => undefined);
    await noted;
  }

  deleteOwn(id: string): void {
    this.#own.add(`deleted ${id}`);
  }

  /** Whether what Excel tells was the product's doing; it is told once, and perhaps before the id is known. */
  async takeOwn(what: 'added' | 'deleted', id: string): Promise<boolean> {
    await this.#adding;
    return this.#own.delete(`${what} ${id}`);
  }

  remember(sheets: readonly ListedSheet[]): void {
    this.#ids = new Map(sheets.map(({ id, name }) => [name, id]));
  }

  /** What `worksheets.getItem` finds the sheet by: the id where it is known, else the name itself. */
  keyOf(name: string): string {
    return this.#ids.get(name) ?? name;
  }

  isSame({ id, name }: ListedSheet): boolean {
    return this.#ids.get(name) === id;
  }

  /** The name under which a sheet was read; null for one that was not. */
  nameOf(id: string): string | null {
    for (const [name, known] of this.#ids) if (known === id) return name;
    return null;
  }
}
