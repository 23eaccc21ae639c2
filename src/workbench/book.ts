import { Desk } from '../app/desk.ts';
import { loadEngine } from '../app/load-engine.ts';
import { marksForFindings } from '../app/marks.ts';
import type { Plan, Trouble } from '../grid/index.ts';
import {
  BrowserPlace,
  type PreparedFile,
  type Refusal,
  type SavedFile,
  type StartedGrid,
} from '../places/browser/index.ts';
import { readChosenFile } from '../places/files/index.ts';
import { mountPane } from '../taskpane/index.ts';
import { ABOUT } from './about.ts';
import { changeListOf, type ChangeList } from './change-list.ts';

export interface BookListener {
  /** Something in the workbook may have changed, or is being typed. */
  readonly changed: () => void;
  readonly refused: (refusal: Refusal) => void;
  /** The clerk was taken to cells of the grid. */
  readonly shown: () => void;
}

/** An open workbook: its place, its desk, and the pane over the desk. */
export class Book {
  readonly #place: BrowserPlace;
  readonly #desk: Desk;
  readonly #ends: (() => void)[] = [];

  constructor(grid: StartedGrid, file: PreparedFile, listener: BookListener) {
    const place = new BrowserPlace(grid, file);
    this.#place = place;
    this.#desk = new Desk(place, loadEngine);
    // The pane's switch can turn it off; here, where nothing else checks, it is on.
    this.#desk.checkOnEdit(true);
    place.watchRefusals(listener.refused);
    this.#ends.push(this.#followDesk(listener));
    void place.watch(listener.changed);
    place.watchTyping(listener.changed);
    place.watchShown(listener.shown);
  }

  /** Gives what ends it. */
  #followDesk({ changed }: BookListener): () => void {
    let before = this.#desk.state();
    return this.#desk.subscribe(() => {
      const { done, checked } = before;
      before = this.#desk.state();
      if (before.done !== done) changed();
      if (before.checked !== checked) this.#showChecked();
    });
  }

  /** What is found is shown in the grid as soon as it is known. */
  #showChecked(): void {
    const current = this.#desk.lastChecked();
    if (!current) return;
    const { workbook, checked } = current;
    this.#place.showFindings(marksForFindings(checked.findings, workbook));
    const listings = checked.forms.filter(({ kind }) => kind === 'document-statistics');
    this.#place.keepDatesAsText(listings.map(({ sheet, range }) => ({ sheet, ...range })));
  }

  /** Brings kept changes back, before anything is checked. null: done. */
  async restore(changes: Plan): Promise<Trouble | null> {
    const applied = await this.#place.apply(changes);
    return applied.ok ? null : applied.trouble;
  }

  /** Makes changes again that were dropped. */
  async makeAgain(changes: Plan): Promise<Trouble | null> {
    const applied = await this.#place.makeAgain(changes);
    return applied.ok ? null : applied.trouble;
  }

  /** Shows the pane in the element, and checks. */
  mount(element: HTMLElement): void {
    const pane = mountPane(element, {
      desk: this.#desk,
      theme: SYSTEM,
      readFile: readChosenFile,
      about: ABOUT,
      checkAtOnce: true,
    });
    this.#ends.push(() => {
      pane.unmount();
    });
  }

  changes(): Plan {
    return this.#place.changes();
  }

  /** Whether something is typed that is not in its cell, and not among the changes, yet. */
  isTyping(): boolean {
    return this.#place.isTyping();
  }

  focusGrid(): void {
    this.#place.focus();
  }

  finishTyping(): Promise<void> {
    return this.#place.finishTyping();
  }

  /** What is unsaved, in words. */
  changeList(): ChangeList {
    return changeListOf(this.#place.changes(), this.#place.isDate1904());
  }

  /** Begins a save: gives the file's bytes with the changes in them, and with what is being typed. */
  async beginSave(): Promise<SavedFile> {
    await this.#place.finishTyping();
    return this.#place.beginSave();
  }

  /** @param isWritten whether the bytes are in the file now */
  endSave(isWritten: boolean): void {
    this.#place.endSave(isWritten);
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#desk.close();
    this.#place.close();
  }
}

/** The page looks as the system does. */
const SYSTEM = { current: () => null, subscribe: () => () => undefined };
