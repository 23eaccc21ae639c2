import type { Plan } from '../grid/index.ts';
import type { Ask } from './asking.ts';
import type { Opener } from './opener.ts';
import { again } from './opening.ts';
import type { PageStore } from './page-store.ts';
import { PAGE } from './wording.vi.ts';

/** Edits of the open file that the clerk dropped, until they are had back or another file is opened. */
export class DroppedEdits {
  readonly #store: PageStore;
  readonly #opener: Opener;
  readonly #ask: Ask;
  #dropped: Plan | null = null;

  constructor(store: PageStore, opener: Opener, ask: Ask) {
    this.#store = store;
    this.#opener = opener;
    this.#ask = ask;
  }

  /** Opens the file again as it was, without the edits that are not saved, after asking. */
  async drop(): Promise<void> {
    const work = this.#opener.work();
    await work?.settled();
    if (!work || !(await work.isUnsaved()) || work !== this.#opener.work()) return;
    const { name } = work.state();
    const changes = work.changeList();
    if ((await this.#ask({ kind: 'drop', name, changes })) !== 'drop') return;
    const dropped = work.changes();
    if (await this.#opener.open(again(work))) this.#set(dropped);
  }

  /** Makes the edits again, in the file as it is open now; where it could not be opened that is tried once more. */
  async takeBack(): Promise<void> {
    const dropped = this.#dropped;
    if (!dropped) return;
    if (!this.#opener.work()) await this.#opener.retry();
    const work = this.#opener.work();
    if (!work || dropped !== this.#dropped) return;
    const trouble = await work.makeAgain(dropped);
    if (trouble) {
      this.#store.tell({ intent: 'warning', text: PAGE.notTakenBack });
      return;
    }
    this.forget();
    this.#store.tell({ intent: 'success', text: PAGE.takenBack, offersDrop: true });
    await work.keep();
  }

  forget(): void {
    this.#set(null);
  }

  #set(dropped: Plan | null): void {
    this.#dropped = dropped;
    this.#store.set({ hasDropped: dropped !== null });
  }
}
