import { sheetsTouchedBy, type Plan, type Workbook, type Trouble } from '../grid/index.ts';
import { changedSheets } from './changed-sheets.ts';
import { STOPPED } from './desk-outcomes.ts';
import type { LeftOut, ReadRequest, Unnoticed, WorkbookPlace } from './place.ts';
import { DirtySheets } from './dirty-sheets.ts';
import { Watching } from './watching.ts';

/** What came of reading and judging a workbook anew. */
export type Renewed<Judged> =
  | { readonly ok: true; readonly judged: Judged; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * A workbook as it was last read and judged, and what of it may have changed since. Only where every edit is told can
 * that be known without reading all of it.
 */
export class KnownWorkbook {
  readonly #place: WorkbookPlace;
  readonly #watching: Watching;
  readonly #dirty = new DirtySheets();
  #workbook: Workbook | null = null;
  /** Whether every edit was told since its reading began. */
  #isFollowed = false;
  #isBeingRenewed = false;
  readonly #noticed: () => void;

  /** @param noticed called whenever something changed that was not known to have */
  constructor(place: WorkbookPlace, noticed: () => void) {
    this.#place = place;
    this.#noticed = noticed;
    this.#watching = new Watching(place, ({ sheets }) => {
      this.#change(sheets);
    });
  }

  get workbook(): Workbook | null {
    return this.#workbook;
  }

  /** Kinds of edit that pass unnoticed. */
  get unnoticed(): readonly Unnoticed[] {
    return this.#watching.unnoticed;
  }

  /** Begins to hear of edits, or tries again. */
  async watch(): Promise<void> {
    await this.#watching.begin();
  }

  endWatch(): void {
    this.#watching.end();
  }

  /** Whether it may have changed without being told. Before it is watched nobody asks for that. */
  mayDiffer(): boolean {
    return this.#watching.isWanted && !this.#isHeard();
  }

  /** Whether each edit since it was read would have been told. */
  #isHeard(): boolean {
    return this.#isFollowed && this.#watching.hearsAll;
  }

  /** Whether it is known to have changed; while it is read and judged anew nobody knows yet. */
  isChanged(): boolean {
    return this.#isBeingRenewed || this.#dirty.isAny();
  }

  /** The product's own writes are not told by the place, but must be read again. */
  touched(plan: Plan): void {
    this.#dirty.add(sheetsTouchedBy(plan));
  }

  /**
   * Reads it anew, of one that is followed only what changed. What was read takes the place of what was known once it
   * is judged; whatever comes in between, what changed stays to be read.
   * @param judge gives null where it was told to stop
   */
  async renew<Judged>(
    request: Omit<ReadRequest, 'since'>,
    judge: (workbook: Workbook) => Promise<Judged | null>,
  ): Promise<Renewed<Judged>> {
    const isFollowed = this.#watching.hearsAll;
    const changed = this.#dirty.take();
    let isJudged = false;
    this.#isBeingRenewed = true;
    try {
      const since =
        this.#workbook && this.#isHeard() && changed ? { workbook: this.#workbook, changed } : undefined;
      const read = await this.#place.read({ ...request, since, isTrial: true });
      if (!read.ok) return read;
      const judged = await judge(read.workbook);
      if (judged === null) return { ok: false, trouble: STOPPED };
      isJudged = true;
      read.keep?.();
      this.#workbook = read.workbook;
      this.#isFollowed = isFollowed;
      return { ok: true, judged, leftOut: read.leftOut ?? [] };
    } finally {
      this.#isBeingRenewed = false;
      if (!isJudged) this.#dirty.add(changed);
    }
  }

  /** Whether another picture of the workbook shows the same. */
  isAs(workbook: Workbook): boolean {
    return this.#workbook !== null && changedSheets(this.#workbook, workbook)?.size === 0;
  }

  /**
   * Reads it only to notice what changed untold.
   * @param isBusy whether something else is going on, which makes the answer worthless
   * @returns whether all that changed is noticed now
   */
  async compare(isBusy: () => boolean): Promise<boolean> {
    const known = this.#workbook;
    if (!known) return false;
    const isFollowed = this.#watching.hearsAll;
    const read = await this.#place.read({ isTrial: true });
    if (!read.ok || known !== this.#workbook || isBusy()) return false;
    const changed = changedSheets(known, read.workbook);
    this.#isFollowed = isFollowed;
    if (changed?.size !== 0) this.#change(changed);
    return true;
  }

  #change(sheets: ReadonlySet<string> | null): void {
    this.#dirty.add(sheets);
    this.#noticed();
  }
}
