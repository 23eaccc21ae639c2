import type { NewSheet } from '../../grid/index.ts';

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
  #cutMerges: ReadonlyMap<string, number> = new Map();

  /** Sheets of the product that could neither be finished nor taken out again, by their names. */
  readonly halfMade = new Map<string, NewSheet>();
  readonly #own = new Set<string>();
  #adding: Promise<unknown> = Promise.resolve();

  /** The product itself adds a sheet, whose id is given: Excel will tell it as it tells the doings of others. */
  async addOwn(adding: Promise<string>): Promise<void> {
    const noted = adding.then((id) => this.#own.add(`added ${id}`));
    this.#adding = noted.catch(() => undefined);
    await noted;
  }

  /** The product itself deletes a sheet. Where that fails, the sheet stays, and its end will be another's doing. */
  async deleteOwn(id: string, deleting: () => Promise<unknown>): Promise<void> {
    const doing = `deleted ${id}`;
    this.#own.add(doing);
    try {
      await deleting();
    } catch (error) {
      this.#own.delete(doing);
      throw error;
    }
  }

  /** Whether what Excel tells was the product's doing; it is told once, and perhaps before the id is known. */
  async takeOwn(what: 'added' | 'deleted', id: string): Promise<boolean> {
    await this.#adding;
    return this.#own.delete(`${what} ${id}`);
  }

  remember(sheets: readonly ListedSheet[], cutMerges: ReadonlyMap<string, number>): void {
    this.#ids = new Map(sheets.map(({ id, name }) => [name, id]));
    this.#cutMerges = cutMerges;
  }

  /** How many merged areas Excel cut short when a sheet was last read, by the sheet's id. */
  get cutMerges(): ReadonlyMap<string, number> {
    return this.#cutMerges;
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
