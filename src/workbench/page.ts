import { Later } from '../app/later.ts';
import type { Book } from './book.ts';
import type { ChosenFile } from './chosen-file.ts';
import { bringBack, dropWork, keepWork, type KeptWork } from './kept-work.ts';
import type { Notice, OpenBook, PageState, Places } from './page-state.ts';
import { START } from './page-state.ts';
import { painted } from './painted.ts';
import { saveWork } from './saving.ts';
import { refusedText, WORDING } from './wording.vi.ts';

/** How long after the last edit unsaved work is kept, in milliseconds. */
const QUIET = 400;

/** The page: one workbook at a time, from being chosen to being saved. */
export class Page {
  readonly #listeners = new Set<() => void>();
  #state = START;
  #places: Places | null = null;
  #file: ChosenFile | null = null;
  #book: Book | null = null;
  readonly #keepLater = new Later(
    QUIET,
    () => false,
    () => void this.#keep(),
  );

  readonly state = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The page stands: unsaved work of an earlier time is brought back. */
  async start(places: Places): Promise<void> {
    this.#places = places;
    window.addEventListener('beforeunload', (event) => {
      if (!this.#openBook()?.isDirty) return;
      event.preventDefault();
      this.leaveGrid();
      void this.#keep();
    });
    await bringBack(async (kept) => {
      if (this.#state.view.kind !== 'empty') return false;
      await this.#open(kept, kept);
      const book = this.#openBook();
      return book !== null && book.isKept !== false;
    });
  }

  /** Opens a file, after asking where unsaved edits would be lost. */
  open(file: ChosenFile): void {
    const proceed = (): void => {
      this.#set({ leaving: null });
      void this.#open(file, null);
    };
    const book = this.#openBook();
    if (book?.isDirty) this.#set({ leaving: { name: book.name, proceed } });
    else proceed();
  }

  /** The clerk turns from the grid to something else: what is being typed goes into its cell, as in Excel. */
  leaveGrid(): void {
    void this.#book?.finishTyping();
  }

  stay(): void {
    this.#set({ leaving: null });
  }

  tell(notice: Notice | null): void {
    this.#set({ notice });
  }

  /** Opens the file again as it was, without the edits that were brought back. */
  dropEdits(): void {
    if (this.#file) void this.#open(this.#file, null);
  }

  /** @param isCopy whether it becomes a file of its own name */
  async save(isCopy: boolean): Promise<void> {
    const file = this.#file;
    const patched = await this.#book?.patched();
    if (!file || !patched) return;
    const saving = await saveWork(file, patched, isCopy);
    if (saving.kind === 'cancelled') return;
    if (saving.kind === 'failed') {
      this.tell({ intent: 'error', text: saving.text });
      return;
    }
    this.#file = saving.file;
    this.#book?.rebase(saving.file.bytes);
    this.tell({ intent: 'success', text: saving.text });
    await this.#keep();
  }

  async #open(file: ChosenFile, kept: KeptWork | null): Promise<void> {
    this.#close();
    this.#load(WORDING.reading(file.name), null);
    if (!kept) await dropWork();
    try {
      await this.#show(file, kept);
    } catch (error) {
      this.#close();
      const detail = error instanceof Error ? error.message : String(error);
      this.#set({ view: { kind: 'failed', name: file.name, text: WORDING.notLoaded(detail) } });
    }
  }

  async #show(file: ChosenFile, kept: KeptWork | null): Promise<void> {
    const places = this.#places;
    if (!places) return;
    const { gridIn, openWorkbook, Book: OpenedBook } = await import('./workbook.ts');
    const opened = await openWorkbook(file.name, file.bytes);
    if (!opened.ok) {
      this.#set({ view: { kind: 'failed', name: file.name, text: opened.text } });
      return;
    }
    const grid = await gridIn(places.grid, (done) => {
      this.#load(WORDING.loadingGrid, done);
    });
    this.#load(WORDING.laying, null);
    await painted();
    this.#file = file;
    const { isReadOnly } = opened.file;
    this.#set({
      view: { kind: 'open', book: { name: file.name, isReadOnly, isDirty: false, isKept: null } },
    });
    this.#book = new OpenedBook(grid, opened.file, {
      changed: () => {
        this.#changed();
      },
      refused: (why) => {
        this.tell({ intent: 'warning', text: refusedText(why) });
      },
    });
    if (kept) await this.#restore(this.#book, kept);
    this.#book.mount(places.pane);
  }

  async #restore(book: Book, { name, changes }: KeptWork): Promise<void> {
    const trouble = await book.restore(changes);
    this.tell(
      trouble
        ? { intent: 'warning', text: WORDING.notRestored(name) }
        : { intent: 'info', text: WORDING.restored(name), offersDrop: true },
    );
    await this.#keep();
  }

  #close(): void {
    this.#keepLater.cancel();
    this.#book?.close();
    this.#book = null;
    this.#file = null;
    this.#set({ notice: null });
  }

  #changed(): void {
    this.#update({ isDirty: true });
    this.#keepLater.ask();
  }

  /** Keeps what is unsaved, and knows from it whether anything is. */
  async #keep(): Promise<void> {
    const file = this.#file;
    const changes = this.#book?.changes() ?? [];
    if (!file) return;
    this.#update({ isDirty: changes.length > 0 || this.#book?.isTyping() === true });
    if (changes.length === 0) {
      await dropWork();
      return;
    }
    const isKept = await keepWork({ ...file, changes }).then(
      () => true,
      () => false,
    );
    this.#update({ isKept });
  }

  #load(text: string, done: number | null): void {
    this.#set({ view: { kind: 'loading', text, done } });
  }

  #openBook(): OpenBook | null {
    const { view } = this.#state;
    return view.kind === 'open' ? view.book : null;
  }

  #update(change: Partial<OpenBook>): void {
    const book = this.#openBook();
    if (book) this.#set({ view: { kind: 'open', book: { ...book, ...change } } });
  }

  #set(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
