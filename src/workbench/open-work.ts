import type { Plan, Trouble } from '../grid/index.ts';
import type { Ask } from './asking.ts';
import type { Book } from './book.ts';
import { NO_CHANGES, type ChangeList } from './change-list.ts';
import type { ChosenFile } from './chosen-file.ts';
import { copyName } from './copy-name.ts';
import { Keeping } from './keeping.ts';
import type { WorkState } from './page-state.ts';
import { saveWork, type Saving } from './saving.ts';

/** Names that copies were given since the page was opened. */
const copies = new Set<string>();

export interface WorkOptions {
  readonly isReadOnly: boolean;
  /** Whether what is unsaved is kept in the browser. */
  readonly isKeeping: boolean;
  /** When the work was changed last, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Is called after each change of the state. */
  readonly changed: (work: OpenWork) => void;
}

/**
 * An open file and the work on it: the workbook, where it is written back, what of it is unsaved, what of that is
 * kept. All that is done for it, however long it takes, is done to this file and no other.
 */
export class OpenWork {
  readonly #changed: (work: OpenWork) => void;
  readonly #keeping: Keeping;
  #file: ChosenFile;
  #book: Book | null = null;
  #state: WorkState;
  #saving: Promise<Saving> | null = null;

  constructor(file: ChosenFile, { isReadOnly, isKeeping, changedAt, changed }: WorkOptions) {
    this.#changed = changed;
    this.#file = file;
    this.#state = { name: file.name, isReadOnly, isDirty: false, isSaving: false, kept: 'unknown' };
    this.#keeping = new Keeping(
      {
        unsaved: () => this.#unsaved(),
        told: (kept) => {
          // What the browser was asked may be older than the last edit.
          this.#update(kept === null ? { isDirty: this.#hasUnsaved() } : { kept });
        },
      },
      { isOn: isKeeping, changedAt },
    );
  }

  state(): WorkState {
    return this.#state;
  }

  /** Puts the workbook into the grid. @param changed is what the workbook calls when something in it was changed */
  layOut(make: (changed: () => void) => Book): void {
    this.#book = make(() => {
      this.#update({ isDirty: true });
      this.#keeping.ask();
    });
  }

  /** What is being typed goes into its cell. */
  async finishTyping(): Promise<void> {
    await this.#book?.finishTyping();
  }

  focusGrid(): void {
    this.#book?.focusGrid();
  }

  /** Keeps what is unsaved, and knows from it whether anything is. */
  keep(): Promise<void> {
    return this.#keeping.now();
  }

  /** Whether anything is unsaved, what is being typed included; known for sure. */
  async isUnsaved(): Promise<boolean> {
    await this.finishTyping();
    await this.keep();
    return this.#state.isDirty;
  }

  changes(): Plan {
    return this.#book?.changes() ?? [];
  }

  changeList(): ChangeList {
    return this.#book?.changeList() ?? NO_CHANGES;
  }

  /** Makes changes again that were dropped. */
  makeAgain(changes: Plan): Promise<Trouble | null> {
    return this.#book?.makeAgain(changes) ?? Promise.resolve(null);
  }

  /** Shows the pane in the element, and checks. */
  mount(element: HTMLElement): void {
    this.#book?.mount(element);
  }

  /** Brings kept changes back, before anything is checked. */
  restore(changes: Plan): Promise<Trouble | null> {
    return this.#book?.restore(changes) ?? Promise.resolve(null);
  }

  /** The file as it was when it was opened or saved last. */
  file(): ChosenFile {
    return this.#file;
  }

  /** Resolves once nothing is being saved, however that ends. */
  async settled(): Promise<void> {
    await this.#saving?.catch(() => undefined);
  }

  /** One save at a time: while one is under way another is not begun (null). */
  async save(isCopy: boolean, ask: Ask): Promise<Saving | null> {
    if (this.#saving) return null;
    this.#saving = this.#save(isCopy, ask).finally(() => {
      this.#saving = null;
      this.#update({ isSaving: false });
    });
    this.#update({ isSaving: true });
    return this.#saving;
  }

  /** Takes what is kept out of the browser; false: the browser did not do it. */
  forget(): Promise<boolean> {
    return this.#keeping.stop();
  }

  /** Whether what is unsaved is kept; else the clerk does not want it. */
  isKeeping(): boolean {
    return this.#keeping.isOn();
  }

  keepAgain(): Promise<void> {
    return this.#keeping.resume();
  }

  close(): void {
    this.#keeping.close();
    this.#book?.close();
    this.#book = null;
  }

  async #save(isCopy: boolean, ask: Ask): Promise<Saving> {
    const book = this.#book;
    if (!book) return { kind: 'cancelled' };
    const name = copyName(this.#file.name, copies);
    const saving = await saveWork(this.#file, book, { isCopy, copyName: name, ask });
    if (saving.kind !== 'saved') return saving;
    if (saving.file.name !== this.#file.name) copies.add(saving.file.name);
    this.#file = saving.file;
    this.#update({ name: saving.file.name });
    await this.keep();
    return saving;
  }

  #unsaved(): { file: ChosenFile; changes: Plan } | null {
    const changes = this.#book?.changes();
    if (!changes) return null;
    this.#update({ isDirty: this.#hasUnsaved(changes) });
    return { file: this.#file, changes };
  }

  #hasUnsaved(changes: Plan = this.changes()): boolean {
    return changes.length > 0 || this.#isTyping();
  }

  #isTyping(): boolean {
    return this.#book?.isTyping() === true;
  }

  #update(change: Partial<WorkState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed(this);
  }
}
