import type { Content, FillingSettings, YearsPlan } from '../filling/index.ts';
import type { Plan, Workbook } from '../grid/index.ts';
import type { CheckedWorkbook } from '../check/checked-workbook.ts';
import { builtInRulesets } from '../rules/rulesets/index.ts';
import { NOTHING_TO_DO } from './desk-outcomes.ts';
import type { CommandResult, Current } from './desk-state.ts';
import type { Desk } from './desk.ts';
import { decide, Decisions, type Decision } from './filling-desk-choices.ts';
import { makeFillingDraft, replanned, type MadeDraft } from './filling-desk-draft.ts';
import { brokenOff, GivenSources } from './filling-desk-given.ts';
import type { ReadSource } from './filling-desk-sources.ts';
import { planYears, type YearsChange } from './filling-desk-years.ts';
import { errorCodeOfThrown, isNotLoaded } from './error-code.vi.ts';
import { Store } from './store.ts';
import { NOTHING_DRAFTED, type FillingState, type FillingTrouble } from './filling-desk-state.ts';

/**
 * Biểu 1 of the workbook on a desk, filled from registers and texts: what was found, what the clerk decided of it, and
 * what would be written. Nothing is written but by `fill` and `changeYears`; each can be taken back at the desk.
 */
export class FillingDesk {
  readonly #desk: Desk;
  readonly #settings: FillingSettings;
  readonly #store = new Store<FillingState>(NOTHING_DRAFTED);
  readonly #given: GivenSources;
  readonly #decisions = new Decisions();
  #made: MadeDraft | null = null;
  /** What the draft was made from, or is about to be. */
  #checked: CheckedWorkbook | null = null;
  /** The number of the reading under way; an earlier one gives way to it. */
  #reading = 0;
  #latest: Promise<void> = Promise.resolve();

  constructor(desk: Desk, settings: FillingSettings = builtInRulesets().settings) {
    this.#desk = desk;
    this.#settings = settings;
    this.#given = new GivenSources(settings);
  }

  readonly state = this.#store.state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = this.#store.subscribe;

  /** Reads the sources, and again whenever the workbook was checked anew. Gives what ends that. */
  open(): () => void {
    void this.collect();
    return this.#desk.subscribe(() => {
      const { task, isStale, checked } = this.#desk.state();
      if (task || isStale || !checked || checked === this.#checked) return;
      // At once: reading takes a while, and each change of the desk meanwhile would begin it anew.
      this.#checked = checked;
      void this.collect();
    });
  }

  /** Drafts Biểu 1 from the workbook as it is now; what the clerk decided of its documents stays decided. */
  async collect(): Promise<void> {
    let reading: Promise<void>;
    this.#latest = this.#read(++this.#reading);
    // Another reading may have begun meanwhile; its draft is the one that counts.
    do {
      reading = this.#latest;
      await reading;
    } while (reading !== this.#latest);
  }

  async #read(reading: number): Promise<void> {
    this.#store.set({ isReading: true });
    const current = await this.#desk.current();
    if (reading !== this.#reading) return;
    if (!current) {
      this.#store.set({ isReading: false });
      return;
    }
    this.#checked = current.checked;
    const made = await this.#make(current).catch(brokenOff);
    if (reading !== this.#reading) return;
    this.#store.set({ isReading: false });
    if ('kind' in made) {
      this.#fail(made);
      return;
    }
    this.#made = made;
    this.#store.set({ drafted: made.drafted });
  }

  #make(current: Current): Promise<MadeDraft> {
    return makeFillingDraft({
      current,
      given: this.#given.all(),
      decisions: this.#decisions.all,
      unit: this.state().unit,
      reportYear: this.state().reportYear,
      settings: this.#settings,
    });
  }

  /** Adds the documents that a text cites. Whether there were any. */
  addText(text: string): Promise<boolean> {
    return this.#give(() => this.#given.addText(text));
  }

  /** Adds the registers of another workbook. Whether they had any documents. */
  addFile(name: string, workbook: Workbook): Promise<boolean> {
    return this.#give(() => this.#given.addFile(name, workbook));
  }

  /** Tells that a file could not be read; `text`: why, as a sentence. */
  refuseFile(file: string, text: string): void {
    this.#fail({ kind: 'unreadable', file, text });
  }

  /** Tells that what reads files could not be loaded, or failed at one. */
  failFile(file: string, error: unknown): void {
    const kind = isNotLoaded(error) ? 'not-loaded' : 'file-failed';
    this.#fail({ kind, file, code: errorCodeOfThrown(error) });
  }

  async removeSource(id: string): Promise<void> {
    this.#given.remove(id);
    this.#store.set({ trouble: null, added: null });
    await this.collect();
  }

  /** Whose documents are the unit's own, by the code of its committee ("HU"); null: as the workbook tells. */
  async setUnit(unit: string | null): Promise<void> {
    this.#store.set({ unit });
    await this.collect();
  }

  /** The last year of a form that is to be made; null: as the workbook tells. */
  async setReportYear(reportYear: number | null): Promise<void> {
    this.#store.set({ reportYear });
    await this.collect();
  }

  /** Moves a document to a content and year, or gives one its place that had none. */
  move(id: string, content: Content, year: number): void {
    this.#decide({ kind: 'move', id, content, year });
  }

  tick(id: string, isTicked: boolean): void {
    this.#decide({ kind: 'tick', id, isTicked });
  }

  /** Keeps in the sheet what was to be removed from it, as it stands there. */
  keep(id: string): void {
    this.#decide({ kind: 'keep', id });
  }

  drop(id: string): void {
    this.#decide({ kind: 'drop', id });
  }

  edit(id: string, { number, date }: { readonly number: string; readonly date: string }): void {
    this.#decide({ kind: 'edit', id, number, date });
  }

  acceptRepair(id: string): void {
    this.#decide({ kind: 'repair', id });
  }

  /** Writes what was chosen. */
  async fill(): Promise<CommandResult> {
    const { drafted } = this.state();
    if (!drafted) return NOTHING_TO_DO;
    const result = await this.#write(drafted.edits);
    if (result.kind !== 'filled') return result;
    this.#decisions.settle(drafted.draft);
    await this.#collectChecked();
    return result;
  }

  /** What a change of the years would write; empty where it can't be made. */
  yearsPlan(change: YearsChange): Plan {
    const plan = this.#planYears(change);
    return plan?.ok ? plan.edits : [];
  }

  /** Adds a column for the year after the form's last one, or takes all years one further: the first is dropped. */
  async changeYears(change: YearsChange): Promise<void> {
    const plan = this.#planYears(change);
    if (!plan) return;
    if (!plan.ok) this.#fail({ kind: 'years', reason: plan.reason });
    else if ((await this.#write(plan.edits)).kind === 'filled') await this.#collectChecked();
  }

  #planYears(change: YearsChange): YearsPlan | null {
    const form = this.state().drafted?.draft.form;
    return form && this.#made ? planYears(change, form, this.#made.request.workbook) : null;
  }

  #write(plan: Plan): Promise<CommandResult> {
    this.#store.set({ trouble: null, added: null });
    return this.#desk.write('filled', plan);
  }

  /** A check after writing that failed, or that the clerk stopped, is not begun again unasked. */
  async #collectChecked(): Promise<void> {
    if (!this.#desk.state().isStale) await this.collect();
  }

  /** Whether the source had any documents; where not, the state says why. */
  async #give(add: () => Promise<ReadSource | FillingTrouble>): Promise<boolean> {
    this.#store.set({ isReading: true, trouble: null, added: null });
    const source = await add();
    if ('kind' in source) {
      this.#store.set({ isReading: false });
      this.#fail(source);
      return false;
    }
    await this.collect();
    this.#store.set({ added: source.listed });
    return true;
  }

  #decide(decision: Decision): void {
    const { drafted } = this.state();
    if (!drafted || !this.#made) return;
    this.#decisions.add(decision);
    const draft = decide(drafted.draft, decision);
    this.#store.set({ drafted: replanned({ ...drafted, draft }, this.#made.request) });
  }

  #fail(trouble: FillingTrouble): void {
    this.#store.set({ trouble, added: null });
  }
}
