/** Which sheets of a workbook changed since they were read; at the start none. */
export class DirtySheets {
  /** null: any sheet may have changed. */
  #changed: Set<string> | null = new Set();

  /** Gives what changed until now, which is to be read, and begins anew. */
  take(): ReadonlySet<string> | null {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** These changed, too, or could not be read; null: any sheet may have changed. */
  add(sheets: ReadonlySet<string> | null): void {
    this.#changed = sheets && this.#changed ? new Set([...this.#changed, ...sheets]) : null;
  }

  isAny(): boolean {
    return this.#changed === null || this.#changed.size > 0;
  }
}
