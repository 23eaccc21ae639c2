import { errorCodeOfThrown } from '../app/error-code.vi.ts';
import type { Refusal } from '../places/browser/index.ts';
import { dropWork } from './kept-work.ts';
import type { Opening } from './opening.ts';
import type { OpenWork } from './open-work.ts';
import type { FailedView, PageElements } from './page-state.ts';
import type { PageStore } from './page-store.ts';
import { painted } from './painted.ts';
import { refusedText, PAGE } from './wording.vi.ts';

interface Stranded {
  /** For a second try; null: none would help. */
  readonly opening: Opening | null;
  readonly view: FailedView;
}

/** Puts a file into the page, one at a time, and shows what becomes of it. */
export class Opener {
  readonly #store: PageStore;
  #places: PageElements | null = null;
  #work: OpenWork | null = null;
  /** What could not be opened, and what is said of it. */
  #stranded: Stranded | null = null;
  /** Ends what is being opened: it has the page only as long as nobody stops it and nothing else is opened. */
  #opening = new AbortController();

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
    return this.#stranded?.opening ?? null;
  }

  /**
   * What is open stays as it is until the other file is read and can be shown, or cannot be opened.
   * @param leaving is called before what is open is left
   * @returns whether nobody stopped it and nothing else was opened meanwhile; the file itself may have failed
   */
  async open(opening: Opening, leaving?: () => void): Promise<boolean> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    const isOver = (): boolean => signal.aborted;
    this.#load(PAGE.reading(opening.file.name), null);
    const leave = async (): Promise<void> => {
      leaving?.();
      this.#close();
      if (opening.changes.length === 0) await dropWork();
    };
    try {
      await this.#show(opening, signal, leave);
    } catch (error) {
      if (isOver()) return false;
      await leave();
      if (!isOver()) this.#strand(opening, PAGE.notLoaded, errorCodeOfThrown(error));
    }
    return !isOver();
  }

  /** Opens what is being opened no more: the page is as it was before. */
  stop(): void {
    const { view } = this.#store.state();
    if (view.kind !== 'loading' || !view.canStop) return;
    this.#opening.abort();
    const work = this.#work;
    this.#store.set({
      view: work ? { kind: 'open', book: work.state() } : (this.#stranded?.view ?? { kind: 'empty' }),
    });
    if (work) void this.#giveKeyboard(work);
  }

  /** Tries again to open what could not be opened; a calculation may have been the reason. */
  async retry(): Promise<boolean> {
    const stranded = this.stranded();
    return stranded !== null && this.open({ ...stranded, mayCalculate: false });
  }

  /** @param leave is called once what is open is to be left */
  async #show(opening: Opening, signal: AbortSignal, leave: () => Promise<void>): Promise<void> {
    const places = this.#places;
    if (!places) return;
    const { file, mayCalculate, changedAt, isKeeping } = opening;
    const isOver = (): boolean => signal.aborted;
    const loading = (text: string, done: number | null): void => {
      if (!isOver()) this.#load(text, done);
    };
    const { prepare, OpenWork: Work } = await import('./workbook.ts');
    const prepared = await prepare(file, places.grid, { mayCalculate, signal, loading });
    if (isOver()) return;
    await leave();
    if (isOver()) return;
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
    // The sheets are seen before the pane is made.
    else await painted();
    // While another file is only being read this one may yet be gone back to.
    if (work !== this.#work) return;
    if (!prepared.isCalculating) this.#askToCalculate();
    work.mount(places.pane);
    await this.#giveKeyboard(work);
  }

  /** In sight the grid can take the keyboard, which nobody has who pressed a button that is gone. */
  async #giveKeyboard(work: OpenWork): Promise<void> {
    await painted();
    if (work === this.#work && document.activeElement === document.body) work.focusGrid();
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
    // Another file is being opened; what becomes of this one is seen if that is stopped.
    if (view.kind === 'loading' && view.canStop) return;
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
    const failed = { kind: 'failed', name: opening.file.name, text, canRetry } as const;
    const view = code === undefined ? failed : { ...failed, code };
    this.#stranded = { opening: canRetry ? opening : null, view };
    this.#store.set({ view });
  }

  /** From here on there is no way back to what was open. */
  #close(): void {
    const { view } = this.#store.state();
    if (view.kind === 'loading') this.#store.set({ view: { ...view, canStop: false } });
    this.#work?.close();
    this.#work = null;
    this.#stranded = null;
    this.#store.tell(null);
  }

  #load(text: string, done: number | null): void {
    this.#store.set({ view: { kind: 'loading', text, done, canStop: true } });
  }
}
