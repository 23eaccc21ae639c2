import type { CellRef, EditKind, Plan, RangeRef, Workbook, Trouble } from '../grid/index.ts';
import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import type { Suggestion } from '../rules/finding.ts';
import { Applying } from './applying.ts';
import { cellsIn, changedMeanwhile, isOutcome, isWriting, NOTHING_TO_DO, STOPPED } from './desk-outcomes.ts';
import type { CommandResult, Current, Outcome, Written } from './desk-state.ts';
import { DeskStore } from './desk-store.ts';
import type { Engine } from './engine.ts';
import { KnownWorkbook, type Renewed } from './known-workbook.ts';
import { Debounce } from './debounce.ts';
import type { WorkbookPlace } from './place.ts';

/** How long after the last edit a check on edit begins, in milliseconds. */
const QUIET = 800;

/**
 * One workbook on the clerk's desk: what was checked, marked and changed, and what can be taken back. Every door that
 * has a person in front of it works through a desk. One task at a time: what is asked meanwhile is not begun.
 */
export class Desk {
  readonly #place: WorkbookPlace;
  readonly #loadEngine: () => Promise<Engine>;
  readonly #store = new DeskStore();
  readonly #known: KnownWorkbook;
  readonly #applying: Applying;
  readonly #debouncedCheck = new Debounce(
    QUIET,
    () => this.state().task !== null,
    () => void this.#checkUnasked(),
  );
  #stopper: AbortController | null = null;
  /** What a change of the desk's own gave, until a check that nobody asked for has followed it. */
  #own: Outcome | null = null;

  constructor(place: WorkbookPlace, loadEngine: () => Promise<Engine>) {
    this.#place = place;
    this.#known = new KnownWorkbook(place, () => {
      this.#noticed();
    });
    this.#applying = new Applying(place, this.#store, this.#known);
    this.#loadEngine = loadEngine;
  }

  readonly state = this.#store.state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = this.#store.subscribe;

  /** Begins to notice what others change in the workbook. Until then nothing is known to be stale. */
  async open(): Promise<void> {
    await this.#known.watch();
    this.#store.set({ unnoticed: this.#known.unnoticed });
  }

  close(): void {
    this.#known.endWatch();
    this.stop();
    this.#debouncedCheck.cancel();
  }

  /** Reads and checks the workbook; of one that was read before, and all of whose edits are told, only what changed. */
  check(): Promise<CommandResult> {
    return this.#store.perform('checking', async () => {
      this.#stopper = new AbortController();
      const { signal } = this.#stopper;
      const onProgress = (done: number, total: number) => {
        this.#store.set({ progress: total > 0 ? done / total : null });
      };
      const loading = this.#loadEngine();
      // While the workbook is being read nobody waits for the rules; what became of them is asked afterwards.
      loading.catch(() => undefined);
      const renewed = await this.#known.renew({ signal, onProgress }, async (workbook) => {
        const engine = await loading;
        return signal.aborted ? null : engine.check(workbook, signal);
      });
      const trouble = this.#take(renewed);
      return trouble ? { kind: 'trouble', trouble } : { kind: 'checked' };
    });
  }

  #take(renewed: Renewed<CheckedWorkbook>): Trouble | null {
    if (!renewed.ok) return renewed.trouble;
    const { judged: checked, leftOut } = renewed;
    const before = this.#store.state();
    const isMarked = before.isMarked && checked === before.checked;
    // What was edited meanwhile makes the result stale again.
    this.#store.set({ checked, leftOut, isStale: this.#known.isChanged(), isMarked });
    return null;
  }

  /**
   * Where edits may pass unnoticed: compares the workbook with what was checked, when a person comes back to it.
   * @returns whether all that changed since is known now
   */
  async compare(): Promise<boolean> {
    if (!this.#known.mayDiffer()) return true;
    if (this.state().task) return false;
    await this.#known.watch();
    const { unnoticed } = this.#known;
    if (unnoticed.join() !== this.state().unnoticed.join()) this.#store.set({ unnoticed });
    return this.#known.compare(() => this.state().task !== null);
  }

  /** Ends a check under way; the result of the one before stays. */
  stop(): void {
    this.#stopper?.abort();
  }

  /** Marks the cells of all findings, in place of the marks of an earlier check. */
  async mark(): Promise<CommandResult> {
    if (!this.#store.state().checked) return NOTHING_TO_DO;
    return this.#store.perform('marking', async () => {
      const engine = await this.#loadEngine();
      const trouble = await this.#catchUp(engine);
      const { checked } = this.#store.state();
      const { workbook } = this.#known;
      if (trouble || !checked || !workbook) return { kind: 'trouble', trouble: trouble ?? STOPPED };
      const marks = engine.marks(checked.findings, workbook);
      return this.#applying.apply([{ kind: 'set-marks', marks }], 'marked', marks.length);
    });
  }

  /** Where edits may pass unnoticed, what changed is checked again before its findings are marked. */
  async #catchUp(engine: Engine): Promise<Trouble | null> {
    if (!this.#known.mayDiffer()) return null;
    const { checked } = this.#store.state();
    return this.#take(
      await this.#known.renew({}, (workbook) =>
        checked && this.#known.isAs(workbook) ? Promise.resolve(checked) : engine.check(workbook),
      ),
    );
  }

  /** Takes all marks of the product out of the workbook, whoever made them. */
  clear(): Promise<CommandResult> {
    return this.#store.perform('clearing', () =>
      this.#applying.apply([{ kind: 'set-marks', marks: [] }], 'cleared', 0),
    );
  }

  /** Makes suggested changes, and checks again. */
  async take(suggestions: readonly Suggestion[]): Promise<CommandResult> {
    const { workbook } = this.#known;
    if (!workbook || suggestions.length === 0) return NOTHING_TO_DO;
    const result = await this.#store.perform('applying', async () => {
      const plan = (await this.#loadEngine()).plan(suggestions, workbook);
      if (!plan) return { kind: 'trouble', trouble: changedMeanwhile(suggestions) };
      return this.#applying.apply(plan, 'applied', plan.length);
    });
    return this.#checkAfter(result);
  }

  /** Writes a plan that was made from the workbook as it was last read, and checks again. */
  async write(what: Exclude<Written, 'applied'>, plan: Plan): Promise<CommandResult> {
    if (plan.length === 0) return NOTHING_TO_DO;
    const task = what === 'filled' ? 'filling' : 'inserting';
    const result = await this.#store.perform(task, () => this.#applying.apply(plan, what, cellsIn(plan)));
    return this.#checkAfter(result);
  }

  /**
   * The workbook as it is now, with what the rules say of it: checked again where it was not yet, or has changed since.
   * A task under way is waited for. null: it could not be read; the state's outcome says why.
   */
  async current(): Promise<Current | null> {
    await this.#store.idle();
    const before = this.#known.workbook;
    const isCompared = await this.compare();
    await this.#store.idle();
    if (!this.#currentSince(before, isCompared)) {
      await this.check();
      await this.#store.idle();
    }
    return this.#currentSince(before, isCompared);
  }

  /** The workbook as it was when it was checked last, though it may have changed since. */
  lastChecked(): Current | null {
    const { workbook } = this.#known;
    const { checked } = this.#store.state();
    return workbook && checked && { workbook, checked };
  }

  /** @param before what was known when it was asked; another since then is current, too. */
  #currentSince(before: Workbook | null, isCompared: boolean): Current | null {
    const isKnown = (isCompared || this.#known.workbook !== before) && !this.#known.isChanged();
    return isKnown ? this.lastChecked() : null;
  }

  /** Takes the last thing done back. */
  async undo(): Promise<CommandResult> {
    const last = this.#store.state().done.at(-1);
    if (!last) return NOTHING_TO_DO;
    const result = await this.#store.perform('undoing', () => this.#applying.takeBack(last));
    return isWriting(last.what) ? this.#checkAfter(result) : result;
  }

  /** The cell that the person has selected; null: none, or none is known. */
  selection(): Promise<CellRef | null> {
    return this.#place.selection();
  }

  /** Goes to cells. */
  async show(target: CellRef | RangeRef): Promise<void> {
    const trouble = await this.#place.show(target);
    if (trouble) this.#store.set({ outcome: { kind: 'trouble', trouble } });
  }

  /** Whether to go to cells gives them the keyboard, too. */
  givesFocus(): boolean {
    return this.#place.takesFocus === true;
  }

  checkOnEdit(isOn: boolean): void {
    this.#store.set({ checksOnEdit: isOn });
    if (isOn && this.#store.state().isStale) this.#debouncedCheck.ask();
  }

  /** Whether edits of these kinds lose what Ctrl+Z could take back. */
  losesHistory(kinds: Iterable<EditKind>): boolean {
    return this.#place.losesHistory(kinds);
  }

  #noticed(): void {
    const { checked, checksOnEdit } = this.state();
    this.#store.set({ isStale: checked !== null });
    if (checksOnEdit) this.#debouncedCheck.ask();
  }

  /** After a change of its own the desk checks again; the outcome stays that of the change, unless the check fails. */
  async #checkAfter(change: CommandResult): Promise<CommandResult> {
    if (!isOutcome(change) || change.kind === 'trouble') return change;
    if (this.#store.state().isStale) await this.#checkBehind(change);
    this.#own = change;
    return change;
  }

  /** What the workbook calculates in answer to a change may be told late: the check of that hides the change's outcome no more. */
  async #checkUnasked(): Promise<void> {
    const own = this.#own;
    this.#own = null;
    await (own && this.state().outcome === own ? this.#checkBehind(own) : this.check());
  }

  /** Checks, and then shows the outcome of what was done before, unless the check fails. */
  async #checkBehind(outcome: Outcome): Promise<void> {
    const checked = await this.check();
    if (checked.kind === 'checked' && this.state().outcome === checked) this.#store.set({ outcome });
  }
}
