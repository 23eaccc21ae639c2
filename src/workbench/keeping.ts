import { Debounce } from '../app/debounce.ts';
import type { Plan } from '../grid/index.ts';
import type { ChosenFile } from './chosen-file.ts';
import { dropWork, keepWork } from './kept-work.ts';

/** How long after the last edit unsaved work is kept, in milliseconds. */
const QUIET = 400;

/** Whether what is unsaved would outlast a reload. */
export type Kept =
  | 'unknown'
  | 'kept'
  /** The browser refused, or has no room. */
  | 'failed'
  /** The clerk does not want it. */
  | 'off';

export interface KeepingListener {
  /** What is unsaved now; null: nothing can be, no file is open. */
  readonly unsaved: () => { readonly file: ChosenFile; readonly changes: Plan } | null;
  /** @param kept null: nothing is unsaved */
  readonly told: (kept: Kept | null) => void;
}

/** Keeps what is unsaved in the browser, a moment after each edit. */
export class Keeping {
  readonly #listener: KeepingListener;
  readonly #debounce = new Debounce(
    QUIET,
    () => false,
    () => void this.now(),
  );
  #isOn: boolean;
  #isClosed = false;
  /** When the clerk changed something last, in milliseconds since 1970. */
  #changedAt: number;

  constructor(
    listener: KeepingListener,
    { isOn, changedAt }: { readonly isOn: boolean; readonly changedAt: number },
  ) {
    this.#listener = listener;
    this.#isOn = isOn;
    this.#changedAt = changedAt;
  }

  /** Whether anything is kept; else the clerk does not want it. */
  isOn(): boolean {
    return this.#isOn;
  }

  /** Something was changed. */
  ask(): void {
    this.#changedAt = Date.now();
    this.#debounce.ask();
  }

  /** Keeps what is unsaved; drops what was kept where nothing is. */
  async now(): Promise<void> {
    this.#debounce.cancel();
    if (this.#isClosed) return;
    try {
      const unsaved = this.#listener.unsaved();
      if (!unsaved) return;
      const { file, changes } = unsaved;
      if (changes.length === 0) {
        await dropWork();
        this.#tell(null);
      } else if (this.#isOn) {
        await keepWork({ ...file, changes, keptAt: this.#changedAt });
        this.#tell('kept');
      } else this.#tell('off');
    } catch {
      this.#tell('failed');
    }
  }

  /** Takes what is kept out of the browser, and keeps nothing more of this file; false: the browser did not do it. */
  async stop(): Promise<boolean> {
    this.#isOn = false;
    this.#debounce.cancel();
    const isDropped = await dropWork();
    if (isDropped) this.#tell('off');
    else this.#isOn = true;
    return isDropped;
  }

  /** Keeps again. */
  async resume(): Promise<void> {
    this.#isOn = true;
    await this.now();
  }

  /** Keeps nothing more; what is kept stays. */
  close(): void {
    this.#isClosed = true;
    this.#debounce.cancel();
  }

  #tell(kept: Kept | null): void {
    if (!this.#isClosed) this.#listener.told(kept);
  }
}
