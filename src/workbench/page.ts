import { errorCodeOfThrown } from '../app/error-code.vi.ts';
import { Asking } from './asking.ts';
import type { ChosenFile } from './chosen-file.ts';
import { DroppedEdits } from './dropped-edits.ts';
import { bringBack, dropOldWork } from './kept-work.ts';
import { mayLeave } from './leaving.ts';
import { Opener } from './opener.ts';
import { againWithEdits, broughtBack, chosen } from './opening.ts';
import { handedFile } from './other-tab.ts';
import type { Notice, PageElements, PageSide } from './page-state.ts';
import { PageStore } from './page-store.ts';
import { preload } from './preload.ts';
import type { Answer } from './question.ts';
import { PAGE } from './wording.vi.ts';

/** The page, as whoever shows it asks it for what the clerk wants: one workbook, from being chosen to being saved. */
export class Page {
  readonly #store = new PageStore();
  readonly #asking = new Asking((question) => {
    this.#store.set({ question });
  });
  readonly #opener = new Opener(this.#store);
  readonly #dropped = new DroppedEdits(this.#store, this.#opener, this.#asking.ask);

  readonly state = this.#store.state;

  readonly subscribe = this.#store.subscribe;

  /** The page stands: what it was opened for is opened, or unsaved work of an earlier time is brought back. */
  async start(places: PageElements): Promise<void> {
    this.#opener.settle(places);
    window.addEventListener('beforeunload', (event) => {
      if (!this.#wouldLose()) return;
      event.preventDefault();
      this.leaveGrid();
      void this.#opener.work()?.keep();
    });
    const handed = await handedFile();
    if (handed) {
      this.open(handed);
      return;
    }
    const old = await dropOldWork();
    if (old.length > 0) this.tell({ intent: 'info', text: PAGE.tooOld(old.join(', ')) });
    await bringBack(async (kept) => {
      if (this.state().view.kind === 'empty') await this.#opener.open(broughtBack(kept));
    });
    if (this.state().view.kind === 'empty') preload();
  }

  /** Opens a file, after asking where unsaved edits would be lost. */
  open(file: ChosenFile): void {
    const leaving = {
      opener: this.#opener,
      asking: this.#asking,
      save: () => this.save(false),
    };
    void mayLeave(leaving, file.name).then((may) => {
      if (!may) return undefined;
      return this.#opener.open(chosen(file), () => {
        this.#dropped.forget();
      });
    });
  }

  /** What is being opened is not wanted any more: the page is as it was before. */
  stop(): void {
    this.#opener.stop();
  }

  /** Tries again to open what could not be opened. */
  async retry(): Promise<void> {
    await this.#opener.retry();
  }

  /** The clerk turns from the grid to something else: what is being typed goes into its cell, as in Excel. */
  leaveGrid(): void {
    void this.#opener.work()?.finishTyping();
  }

  /** What is typed next goes into the selected cell. */
  focusGrid(): void {
    this.#opener.work()?.focusGrid();
  }

  answer(answer: Answer): void {
    this.#asking.answer(answer);
  }

  tell(notice: Notice | null): void {
    this.#store.tell(notice);
  }

  showTab(tab: PageSide): void {
    this.#store.set({ tab });
  }

  /** Opens the file again as it was, without the edits that are not saved, after asking. */
  dropEdits(): Promise<void> {
    return this.#dropped.drop();
  }

  /** Makes the edits again that were dropped. */
  takeBackDrop(): Promise<void> {
    return this.#dropped.takeBack();
  }

  /**
   * Saves; gives whether it was saved.
   * @param isCopy whether it becomes a file of its own name
   */
  async save(isCopy: boolean): Promise<boolean> {
    const work = this.#opener.work();
    if (!work) return false;
    try {
      const saving = await work.save(isCopy, this.#asking.ask);
      if (!saving || saving.kind === 'cancelled') return false;
      if (saving.kind === 'failed') this.tell({ intent: 'error', text: saving.text });
      else {
        const more = work.state().isDirty ? ` ${PAGE.editedMeanwhile}` : '';
        this.tell({ intent: 'success', text: saving.text + more });
      }
      return saving.kind === 'saved';
    } catch (error) {
      this.tell({ intent: 'error', text: `${PAGE.notSaved} (${errorCodeOfThrown(error)})` });
      return false;
    }
  }

  /** Saves where there is something to save: what a clerk does who presses Ctrl+S now and then. */
  saveIfUnsaved(): void {
    const { view } = this.state();
    if (view.kind === 'open' && view.book.isDirty && !view.book.isReadOnly) void this.save(false);
  }

  /** Takes what is kept of the unsaved work out of the browser at once, or keeps it again. */
  async keepUnsaved(isWanted: boolean): Promise<void> {
    const work = this.#opener.work();
    if (isWanted) await work?.keepAgain();
    else if ((await work?.forget()) === false) this.tell({ intent: 'error', text: PAGE.notForgotten });
  }

  /** Opens the file again, with the edits that were made, and has its formulas calculated. */
  async calculate(): Promise<void> {
    const work = this.#opener.work();
    await work?.settled();
    await work?.finishTyping();
    // A calculation may end with the tab: what was edited a moment ago is to outlast that.
    await work?.keep();
    if (!work || work !== this.#opener.work()) return;
    await this.#opener.open({ ...againWithEdits(work), mayCalculate: true });
  }

  /** Whether anything is lost, or half written, when the page goes. */
  #wouldLose(): boolean {
    const { view } = this.state();
    if (view.kind === 'open') return view.book.isDirty || view.book.isSaving;
    return (this.#opener.stranded()?.changes.length ?? 0) > 0;
  }
}
