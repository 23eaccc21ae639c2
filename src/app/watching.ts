import type { Unnoticed, WorkbookChange, WorkbookPlace } from './place.ts';

/** Where nothing could be watched no edit is noticed. */
const NOTHING_NOTICED: readonly Unnoticed[] = ['edits'];

/** Notices what others change in a workbook, and knows of what kinds it would hear nothing. */
export class Watching {
  readonly #place: WorkbookPlace;
  readonly #noticed: (change: WorkbookChange) => void;
  #under: Promise<() => void> | null = null;
  #unnoticed: readonly Unnoticed[] = [];
  #hears = false;
  /** Whether it was told to begin, and not to end since. */
  #isWanted = false;

  constructor(place: WorkbookPlace, noticed: (change: WorkbookChange) => void) {
    this.#place = place;
    this.#noticed = noticed;
  }

  /** Kinds of edit that pass unnoticed; none before the beginning. */
  get unnoticed(): readonly Unnoticed[] {
    return this.#unnoticed;
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Whether every edit is told; none is before the beginning. */
  get hearsAll(): boolean {
    return this.#hears && this.#unnoticed.length === 0;
  }

  /** Begins, or tries again what could not be watched. */
  async begin(): Promise<void> {
    this.#isWanted = true;
    if (this.#hears && this.#unnoticed.length > 0) await this.#place.watchAgain?.();
    const under = (this.#under ??= this.#place.watch((change) => {
      if (this.#under) this.#noticed(change);
    }));
    try {
      await under;
      if (this.#under !== under) return;
      this.#unnoticed = this.#place.unnoticed?.() ?? [];
      this.#hears = true;
    } catch {
      if (this.#under !== under) return;
      this.#under = null;
      this.#unnoticed = NOTHING_NOTICED;
    }
  }

  end(): void {
    this.#under?.then(
      (unwatch) => {
        unwatch();
      },
      () => undefined,
    );
    this.#under = null;
    this.#unnoticed = [];
    this.#isWanted = false;
    this.#hears = false;
  }
}
