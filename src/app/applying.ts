import type { Plan, Applied } from '../grid/index.ts';
import { isMarkedBy } from './desk-outcomes.ts';
import type { Done, Outcome } from './desk-state.ts';
import type { DeskStore } from './desk-store.ts';
import type { KnownWorkbook } from './known-workbook.ts';
import type { WorkbookPlace } from './place.ts';

/** Applies plans to a workbook, and keeps in the desk's state what takes each of them back. */
export class Applying {
  readonly #place: WorkbookPlace;
  readonly #store: DeskStore;
  readonly #known: KnownWorkbook;

  constructor(place: WorkbookPlace, store: DeskStore, known: KnownWorkbook) {
    this.#place = place;
    this.#store = store;
    this.#known = known;
  }

  async apply(plan: Plan, what: Done['what'], cells: number): Promise<Outcome> {
    const applied = await this.#place.apply(plan);
    if (!applied.ok) return this.#failed(applied, { what, cells });
    const { inverse, skipped } = applied;
    this.#touched(plan);
    this.#store.set({
      done: [...this.#store.state().done, { what, cells, inverse }],
      isMarked: isMarkedBy(what, this.#store.state()),
    });
    return { kind: what, cells, skipped };
  }

  /** Takes back what was done last. */
  async takeBack(last: Done): Promise<Outcome> {
    const applied = await this.#place.apply(last.inverse);
    if (!applied.ok) return this.#failed(applied, last);
    this.#store.set({ done: this.#store.state().done.slice(0, -1), isMarked: last.what === 'cleared' });
    this.#touched(last.inverse);
    return { kind: 'undone', cells: last.cells, skipped: applied.skipped };
  }

  /** What was done before it went wrong can be taken back, too. */
  #failed(
    { trouble, inverse }: Extract<Applied, { ok: false }>,
    { what, cells }: Pick<Done, 'what' | 'cells'>,
  ): Outcome {
    if (inverse.length > 0) {
      this.#touched(inverse);
      this.#store.set({ done: [...this.#store.state().done, { what, cells, inverse }] });
    }
    return { kind: 'trouble', trouble };
  }

  /** The product's own writes are not told by the place, but must be read again. */
  #touched(plan: Plan): void {
    this.#known.touched(plan);
    this.#store.set({ isStale: this.#store.state().checked !== null && this.#known.isChanged() });
  }
}
