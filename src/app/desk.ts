import { sheetsTouchedBy, type CellRef, type Plan, type RangeRef, type Workbook } from '../grid/index.ts';
import type { CheckedWorkbook } from '../report/checked.ts';
import type { Suggestion } from '../rules/finding.ts';
import { cellsIn, changedMeanwhile, failed, isMarkedBy, isWriting, STOPPED } from './desk-outcomes.ts';
import { START, type DeskState, type Done, type Outcome, type Task, type Written } from './desk-state.ts';
import type { Engine } from './engine.ts';
import { Later } from './later.ts';
import type { Applied, WorkbookChange, WorkbookPlace } from './place.ts';
import { Unread } from './unread.ts';

/** How long after the last edit a check on edit begins, in milliseconds. */
const QUIET = 800;

/**
 * One workbook on the clerk's desk: what was checked, marked and changed, and what can be taken back. Every door that
 * has a person in front of it works through a desk. One task at a time: what is asked meanwhile is refused silently.
 */
export class Desk {
  readonly #place: WorkbookPlace;
  readonly #loadEngine: () => Promise<Engine>;
  readonly #listeners = new Set<() => void>();
  #state = START;
  #workbook: Workbook | null = null;
  readonly #unread = new Unread();
  readonly #checkLater = new Later(
    QUIET,
    () => this.#state.task !== null,
    () => void this.check(),
  );
  #stopper: AbortController | null = null;
  #watching: Promise<() => void> | null = null;

  constructor(place: WorkbookPlace, loadEngine: () => Promise<Engine>) {
    this.#place = place;
    this.#loadEngine = loadEngine;
  }

  readonly state = (): DeskState => this.#state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to notice what others change in the workbook. Until then nothing is known to be stale. */
  async open(): Promise<void> {
    this.#watching ??= this.#place.watch((change) => {
      this.#noticed(change);
    });
    await this.#watching;
  }

  close(): void {
    void this.#watching?.then((unwatch) => {
      unwatch();
    });
    this.#watching = null;
    this.stop();
    this.#checkLater.cancel();
  }

  /** Reads and checks the workbook; of one that was read before only what changed. */
  async check(): Promise<void> {
    await this.#perform('checking', async () => {
      this.#stopper = new AbortController();
      const { signal } = this.#stopper;
      const changed = this.#unread.take();
      const since = this.#workbook && changed ? { workbook: this.#workbook, changed } : undefined;
      const onProgress = (done: number, total: number) => {
        this.#set({ progress: total > 0 ? done / total : null });
      };
      const [read, engine] = await Promise.all([
        this.#place.read({ since, signal, onProgress }),
        this.#loadEngine(),
      ]);
      if (!read.ok) {
        this.#unread.add(changed);
        return { kind: 'trouble', trouble: read.trouble };
      }
      const checked = signal.aborted ? null : await engine.check(read.workbook, signal);
      if (!checked) {
        this.#unread.add(changed);
        return { kind: 'trouble', trouble: STOPPED };
      }
      this.#workbook = read.workbook;
      // What was edited meanwhile makes the result stale again.
      this.#set({ checked, isStale: this.#unread.isAny(), isMarked: false });
      return { kind: 'checked' };
    });
  }

  /** Ends a check under way; the result of the one before stays. */
  stop(): void {
    this.#stopper?.abort();
  }

  /** Marks the cells of all findings, in place of the marks of an earlier check. */
  async mark(): Promise<void> {
    const { checked } = this.#state;
    const workbook = this.#workbook;
    if (!checked || !workbook) return;
    await this.#perform('marking', async () => {
      const marks = (await this.#loadEngine()).marks(checked.findings, workbook);
      return this.#apply([{ kind: 'set-marks', marks }], 'marked', marks.length);
    });
  }

  /** Takes all marks of the product out of the workbook, whoever made them. */
  async clear(): Promise<void> {
    await this.#perform('clearing', () => this.#apply([{ kind: 'set-marks', marks: [] }], 'cleared', 0));
  }

  /** Makes suggested changes, and checks again. */
  async take(suggestions: readonly Suggestion[]): Promise<void> {
    const workbook = this.#workbook;
    if (!workbook || suggestions.length === 0) return;
    await this.#perform('applying', async () => {
      const plan = (await this.#loadEngine()).plan(suggestions, workbook);
      if (!plan) return { kind: 'trouble', trouble: changedMeanwhile(suggestions) };
      return this.#apply(plan, 'applied', plan.length);
    });
    await this.#checkAgain();
  }

  /** Writes a plan that was made from the workbook as it was last read, and checks again. */
  async write(what: Exclude<Written, 'applied'>, plan: Plan): Promise<void> {
    if (plan.length === 0) return;
    const task = what === 'filled' ? 'filling' : 'inserting';
    await this.#perform(task, () => this.#apply(plan, what, cellsIn(plan)));
    await this.#checkAgain();
  }

  /**
   * The workbook as it is now, with what the rules say of it: checked again where it was not yet, or has changed since.
   * null: it could not be read; the state's outcome says why.
   */
  async current(): Promise<Current | null> {
    if (!this.#state.checked || this.#unread.isAny()) await this.check();
    const { checked } = this.#state;
    const workbook = this.#workbook;
    return workbook && checked && !this.#unread.isAny() ? { workbook, checked } : null;
  }

  /** Takes the last thing done back. */
  async undo(): Promise<void> {
    const last = this.#state.done.at(-1);
    if (!last) return;
    await this.#perform('undoing', async () => {
      const applied = await this.#place.apply(last.inverse);
      if (!applied.ok) return this.#failed(applied, last);
      this.#set({ done: this.#state.done.slice(0, -1), isMarked: last.what === 'cleared' });
      this.#touched(last.inverse);
      return { kind: 'undone', cells: last.cells, skipped: applied.skipped };
    });
    if (isWriting(last.what)) await this.#checkAgain();
  }

  /** The cell that the person has selected; null: none, or none is known. */
  selection(): Promise<CellRef | null> {
    return this.#place.selection();
  }

  /** Goes to cells. */
  async show(target: CellRef | RangeRef): Promise<void> {
    const trouble = await this.#place.show(target);
    if (trouble) this.#set({ outcome: { kind: 'trouble', trouble } });
  }

  checkOnEdit(isOn: boolean): void {
    this.#set({ checksOnEdit: isOn });
    if (isOn && this.#state.isStale) this.#checkLater.ask();
  }

  /** Whether making suggested changes, marking or clearing loses what Ctrl+Z could take back. */
  losesHistory(plan: Plan): boolean {
    return this.#place.losesHistory(plan);
  }

  async #perform(task: Task, work: () => Promise<Outcome>): Promise<void> {
    if (this.#state.task) return;
    this.#set({ task, progress: null, outcome: null });
    const outcome = await work().catch((error: unknown): Outcome => ({
      kind: 'trouble',
      trouble: failed(error),
    }));
    this.#stopper = null;
    this.#set({ task: null, progress: null, outcome });
  }

  async #apply(plan: Plan, what: Done['what'], cells: number): Promise<Outcome> {
    const applied = await this.#place.apply(plan);
    if (!applied.ok) return this.#failed(applied, { what, cells, inverse: [] });
    const { inverse, skipped } = applied;
    this.#touched(plan);
    this.#set({
      done: [...this.#state.done, { what, cells, inverse }],
      isMarked: isMarkedBy(what, this.#state),
    });
    return { kind: what, cells, skipped };
  }

  /** What was done before it went wrong can be taken back, too. */
  #failed({ trouble, inverse }: Extract<Applied, { ok: false }>, { what, cells }: Done): Outcome {
    if (inverse.length > 0) {
      this.#touched(inverse);
      this.#set({ done: [...this.#state.done, { what, cells, inverse }] });
    }
    return { kind: 'trouble', trouble };
  }

  /** The product's own writes are not told by the place, but must be read again. */
  #touched(plan: Plan): void {
    this.#unread.add(sheetsTouchedBy(plan));
    this.#set({ isStale: this.#state.checked !== null && this.#unread.isAny() });
  }

  #noticed({ sheets }: WorkbookChange): void {
    if (!this.#watching) return;
    this.#unread.add(sheets);
    this.#set({ isStale: this.#state.checked !== null });
    if (this.#state.checksOnEdit) this.#checkLater.ask();
  }

  /** After a change of its own the desk checks again; what became of the change is still told. */
  async #checkAgain(): Promise<void> {
    const { outcome, isStale } = this.#state;
    if (!isStale || outcome?.kind === 'trouble') return;
    await this.check();
    if (this.#state.outcome?.kind === 'checked') this.#set({ outcome });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** A workbook with what was found in it. */
export interface Current {
  readonly workbook: Workbook;
  readonly checked: CheckedWorkbook;
}
