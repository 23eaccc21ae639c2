import { insertPlan, type InsertTrouble, type NarrativeTable, type Wanted } from '../narrative/index.ts';
import type { Current } from './desk-state.ts';
import type { Desk } from './desk.ts';
import { narrativeOf } from './narrating.ts';
import { Store } from './store.ts';

/** What the report's words are made from; replaced, never changed. */
export interface NarrativeState {
  /** null: nothing was read yet, or the workbook could not be read; the desk says why. */
  readonly current: Current | null;
}

/** Which tables are to be put into the workbook, and how. */
export interface InsertRequest {
  readonly wanted: Wanted;
  readonly isChosen: (table: NarrativeTable) => boolean;
  readonly where: 'new-sheet' | 'selection';
  readonly mode: 'live' | 'values';
  readonly charts: boolean;
  /** Whether what is in the way may be written over. */
  readonly overwrite: boolean;
}

/** What became of an insertion. */
export type Inserted =
  /** Written, or tried to be; the desk tells which. */
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly troubles: readonly InsertTrouble[] }
  /** The workbook could not be read; the desk tells why. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'no-selection' };

/** The report's words about the workbook on a desk. Nothing is written but by `insert`; it can be taken back at the desk. */
export class NarrativeDesk {
  readonly #desk: Desk;
  readonly #store = new Store<NarrativeState>({ current: null });
  /** What the words were made from last, or are about to be. */
  #checked: Current['checked'] | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly state = this.#store.state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = this.#store.subscribe;

  /** Takes what is checked already, and again after each check. Gives what ends that. */
  open(): () => void {
    this.#follow();
    return this.#desk.subscribe(() => {
      this.#follow();
    });
  }

  #follow(): void {
    const { task, isStale, checked } = this.#desk.state();
    if (task || isStale || !checked || checked === this.#checked) return;
    this.#checked = checked;
    void this.read();
  }

  /** Takes the workbook as it is now, checked anew where it has changed. */
  async read(): Promise<void> {
    const current = await this.#desk.current();
    if (current) this.#checked = current.checked;
    this.#store.set({ current });
  }

  /** Puts the chosen tables into the workbook as it is now. */
  async insert(request: InsertRequest): Promise<Inserted> {
    for (;;) {
      const inserted = await this.#tryToInsert(request);
      // A check on edit began after the workbook was read: the plan is made again from what it reads.
      if (inserted.kind !== 'busy') return inserted;
    }
  }

  async #tryToInsert({
    wanted,
    isChosen,
    mode,
    charts,
    overwrite,
    ...request
  }: InsertRequest): Promise<Inserted | { readonly kind: 'busy' }> {
    const current = await this.#desk.current();
    if (!current) return { kind: 'unread' };
    const where = request.where === 'selection' ? await this.#desk.selection() : request.where;
    if (where === null) return { kind: 'no-selection' };
    const tables = narrativeOf(current, wanted).tables.filter(isChosen);
    const result = insertPlan(current.workbook, tables, { where, mode, charts, overwrite });
    if (!result.ok) return { kind: 'refused', troubles: result.troubles };
    if (result.plan.length === 0) return { kind: 'unchanged' };
    const { kind } = await this.#desk.write('inserted', result.plan);
    return { kind: kind === 'busy' ? 'busy' : 'written' };
  }
}
