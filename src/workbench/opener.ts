import { errorCodeOfThrown } from '../app/error-code.vi.ts';
import type { Refusal } from '../places/browser/index.ts';
import { dropWork } from './kept-work.ts';
import type { Opening } from './opening.ts';
import type { OpenWork } from './open-work.ts';
import type { PageElements } from './page-state.ts';
import type { PageStore } from './page-store.ts';
import { painted } from './painted.ts';
import { refusedText, PAGE } from './wording.vi.ts';

/** Puts a file into the page, one at a time, and shows what becomes of it. */
export class Opener {
  readonly #store: PageStore;
  #places: PageElements | null = null;
  #work: OpenWork | null = null;
  /** What could not be opened, for a second try. */
  #stranded: Opening | null = null;
  /** Counts what was opened: whoever opens a file has the page only as long as nobody else does. */
  #turn = 0;

  constructor(store: PageStore) {
    this.#store = store;
  }

  /** Where everything goes; nothing can be opened before. */
  settle(places: PageElements): void {
    this.#places = places;
  }

  /** The open file; null: none. */
  work(): OpenWork | null {
    return this.#work;
  }

  /** What could not be opened and can be tried again; null: nothing. */
  stranded(): Opening | null {
    return this.#stranded;
  }

  /** Gives whether nothing else was opened meanwhile; the file itself may have failed. */
  async open(opening: Opening): Promise<boolean> {
    const turn = ++this.#turn;
    const isOurs = (): boolean => turn === this.#turn;
    this.#close();
    this.#load(PAGE.reading(opening.file.name), null);
    if (opening.changes.length === 0) await dropWork();
    try {
      await this.#show(opening, isOurs);
    } catch (error) {
      if (isOurs()) this.#strand(opening, PAGE.notLoaded, errorCodeOfThrown(error));
    }
    return isOurs();
  }

  /** Tries again to open what could not be opened; a calculation may have been the reason. */
  async retry(): Promise<boolean> {
    const stranded = this.#stranded;
    return stranded !== null && this.open({ ...stranded, mayCalculate: false });
  }

  async #show(opening: Opening, isOurs: () => boolean): Promise<void> {
    const places = this.#places;
    if (!places) return;
    const { file, mayCalculate, changedAt, isKeeping } = opening;
    const loading = (text: string, done: number | null): void => {
      if (isOurs()) this.#load(text, done);
    };
    const { prepare, OpenWork: Work } = await import('./workbook.ts');
    const prepared = await prepare(file, places.grid, mayCalculate, loading);
    if (!isOurs()) return;
    if (!prepared.ok) {
      this.#strand(opening, prepared.text);
      return;
    }
    const work = new Work(file, {
      isReadOnly: prepared.isReadOnly,
      isKeeping,
      changedAt,
      changed: (changed) => {
        this.#follow(changed);
      },
    });
    this.#work = work;
    this.#follow(work);
    const refused = (refusal: Refusal): void => {
      this.#store.tell({ intent: 'warning', text: refusedText(refusal) });
    };
    const shown = (): void => {
      this.#store.set({ tab: 'grid' });
    };
    work.layOut((changed) => prepared.layOut({ changed, refused, shown }));
    if (opening.changes.length > 0) await this.#restore(work, opening);
    if (!isOurs()) return;
    if (!prepared.isCalculating) this.#askToCalculate();
    work.mount(places.pane);
    // In sight it can take the keyboard, which nobody has who pressed a button that is gone.
    await painted();
    if (isOurs() && document.activeElement === document.body) work.focusGrid();
  }

  async #restore(work: OpenWork, { file: { name }, changes, changedAt, isKeeping }: Opening): Promise<void> {
    const trouble = await work.restore(changes);
    if (trouble) {
      // It stays in the browser: another version of the page may know how to bring it back.
      this.#store.tell({ intent: 'warning', text: PAGE.notRestored(name, isKeeping) });
      return;
    }
    this.#store.tell({ intent: 'info', text: PAGE.restored(name, changedAt), offersDrop: true });
    await work.keep();
  }

  /** Beside what may be told already. */
  #askToCalculate(): void {
    const told = this.#store.state().notice;
    const text = told ? `${told.text} ${PAGE.uncalculated}` : PAGE.uncalculated;
    this.#store.tell({ ...told, intent: 'warning', text, asksToCalculate: true });
  }

  /** Shows what became of a file, as long as it is the open one. */
  #follow(work: OpenWork): void {
    if (work !== this.#work) return;
    const { view } = this.#store.state();
    const book = work.state();
    const wasKept = view.kind !== 'open' || view.book.kept !== 'failed';
    this.#store.set({ view: { kind: 'open', book } });
    if (wasKept && book.kept === 'failed' && book.isDirty)
      this.#store.tell({ intent: 'warning', text: PAGE.notKept });
  }

  /** @param code what the program itself said; left out where the file is at fault, which no second try would mend */
  #strand(opening: Opening, text: string, code?: string): void {
    this.#close();
    const canRetry = code !== undefined || opening.changes.length > 0;
    this.#stranded = canRetry ? opening : null;
    const failed = { kind: 'failed', name: opening.file.name, text, canRetry } as const;
    this.#store.set({ view: code === undefined ? failed : { ...failed, code } });
  }

  #close(): void {
    this.#work?.close();
    this.#work = null;
    this.#stranded = null;
    this.#store.tell(null);
  }

  #load(text: string, done: number | null): void {
    this.#store.set({ view: { kind: 'loading', text, done } });
  }
}
