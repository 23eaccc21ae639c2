import { Desk } from '../app/desk.ts';
import type { Engine } from '../app/engine.ts';
import type { Trouble } from '../app/place.ts';
import type { Plan } from '../grid/index.ts';
import {
  BrowserPlace,
  type OpenedFile,
  type Refused,
  type SavedFile,
  type StartedGrid,
} from '../places/browser/index.ts';
import { readChosenFile } from '../places/files/index.ts';
import { mountPane } from '../taskpane/index.ts';

export interface BookListener {
  /** Something in the workbook may have changed, or is being typed. */
  readonly changed: () => void;
  readonly refused: (why: Refused) => void;
}

/** An open workbook: its place, its desk, and the pane over the desk. */
export class Book {
  readonly #place: BrowserPlace;
  readonly #desk: Desk;
  readonly #ends: (() => void)[] = [];

  constructor(grid: StartedGrid, file: OpenedFile, listener: BookListener) {
    const place = new BrowserPlace(grid, file);
    this.#place = place;
    this.#desk = new Desk(place, async () => showing(await loadEngine(), place));
    // The pane's switch can turn it off; here, where nothing else checks, it is on.
    this.#desk.checkOnEdit(true);
    place.watchRefusals(listener.refused);
    let done = this.#desk.state().done;
    this.#ends.push(
      this.#desk.subscribe(() => {
        const state = this.#desk.state();
        if (state.done !== done) listener.changed();
        done = state.done;
      }),
    );
    void place.watch(listener.changed);
    place.watchTyping(listener.changed);
  }

  /** Brings kept changes back, before anything is checked. null: done. */
  async restore(changes: Plan): Promise<Trouble | null> {
    const applied = await this.#place.apply(changes);
    return applied.ok ? null : applied.trouble;
  }

  /** Shows the pane in the element, and checks. */
  mount(element: HTMLElement): void {
    const pane = mountPane(element, {
      desk: this.#desk,
      theme: SYSTEM,
      readFile: readChosenFile,
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

  finishTyping(): Promise<void> {
    return this.#place.finishTyping();
  }

  /** The file's bytes with the changes in them, and with what is being typed. */
  async patched(): Promise<SavedFile> {
    await this.#place.finishTyping();
    return this.#place.patched();
  }

  /** The file was saved with these bytes. */
  rebase(bytes: Uint8Array): void {
    this.#place.rebase(bytes);
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#desk.close();
    this.#place.close();
  }
}

/** The page looks as the system does. */
const SYSTEM = { current: () => null, subscribe: () => () => undefined };

/** What is found is shown in the grid as soon as it is known. */
function showing(engine: Engine, place: BrowserPlace): Engine {
  return {
    ...engine,
    check: async (workbook, signal) => {
      const checked = await engine.check(workbook, signal);
      if (checked) place.showFindings(engine.marks(checked.findings, workbook));
      return checked;
    },
  };
}

async function loadEngine(): Promise<Engine> {
  const { createEngine } = await import('../app/engine.ts');
  engine ??= createEngine();
  return engine;
}

let engine: Engine | null = null;
