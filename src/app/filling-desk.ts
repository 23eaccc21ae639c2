import type { Content, FillingSettings, YearsPlan } from '../filling/index.ts';
import type { Plan, Workbook } from '../grid/index.ts';
import type { CheckedWorkbook } from '../report/checked.ts';
import { resolveRulesets } from '../rules/rulesets/index.ts';
import type { Current, Desk } from './desk.ts';
import { afterFilling, decide, withDecision, type Decision } from './filling-desk-choices.ts';
import { makeFillingDraft, replanned, type MadeDraft } from './filling-desk-draft.ts';
import { LONGEST_TEXT, readFileSource, readText, type ReadSource } from './filling-desk-sources.ts';
import { planYears, type YearsChange } from './filling-desk-years.ts';
import { NOTHING_DRAFTED, type FillingState, type FillingTrouble } from './filling-desk-state.ts';

/**
 * Biểu 1 of the workbook on a desk, filled from registers and texts: what was found, what the clerk decided of it, and
 * what would be written. Nothing is written but by `fill` and `changeYears`; each can be taken back at the desk.
 */
export class FillingDesk {
  readonly #desk: Desk;
  readonly #settings: FillingSettings;
  readonly #listeners = new Set<() => void>();
  #state = NOTHING_DRAFTED;
  #given: readonly ReadSource[] = [];
  #decisions: readonly Decision[] = [];
  #made: MadeDraft | null = null;
  /** What the draft was made from. */
  #checked: CheckedWorkbook | null = null;
  #count = 0;
  /** The number of the reading under way; an earlier one gives way to it. */
  #reading = 0;
  #latest: Promise<void> = Promise.resolve();

  constructor(desk: Desk, settings: FillingSettings = resolveRulesets().settings) {
    this.#desk = desk;
    this.#settings = settings;
  }

  readonly state = (): FillingState => this.#state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the sources, and again whenever the workbook was checked anew. Gives what ends that. */
  open(): () => void {
    void this.collect();
    return this.#desk.subscribe(() => {
      const { task, isStale, checked } = this.#desk.state();
      if (!task && !isStale && checked && checked !== this.#checked) void this.collect();
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
    this.#set({ isReading: true });
    const current = await this.#desk.current();
    if (reading !== this.#reading) return;
    if (!current) {
      this.#set({ isReading: false });
      return;
    }
    this.#checked = current.checked;
    const made = await this.#make(current).catch(() => null);
    if (reading !== this.#reading) return;
    if (made) this.#made = made;
    this.#set({
      isReading: false,
      ...(made ? { drafted: made.drafted } : { trouble: { kind: 'failed' }, added: null }),
    });
  }

  #make(current: Current): Promise<MadeDraft> {
    return makeFillingDraft({
      current,
      given: this.#given,
      decisions: () => this.#decisions,
      unit: this.#state.unit,
      reportYear: this.#state.reportYear,
      settings: this.#settings,
    });
  }

  /** Adds the documents that a text cites. */
  async addText(text: string): Promise<void> {
    if (text.trim() === '') this.#fail({ kind: 'empty-text' });
    else if (text.length > LONGEST_TEXT) this.#fail({ kind: 'text-too-long' });
    else {
      await this.#give((id) => readText(id, text, this.#settings), { kind: 'no-document-in-text' });
    }
  }

  /** Adds the registers of another workbook. */
  async addFile(name: string, workbook: Workbook): Promise<void> {
    await this.#give((id) => readFileSource(id, { name, workbook }, this.#settings), {
      kind: 'no-register',
      file: name,
    });
  }

  /** Tells that a file could not be read; `text`: why, as a sentence. */
  refuseFile(file: string, text: string): void {
    this.#fail({ kind: 'unreadable', file, text });
  }

  async removeSource(id: string): Promise<void> {
    this.#given = this.#given.filter(({ listed }) => listed.id !== id);
    this.#set({ trouble: null, added: null });
    await this.collect();
  }

  /** Whose documents are the unit's own, by the code of its committee ("HU"); null: as the workbook tells. */
  async setUnit(unit: string | null): Promise<void> {
    this.#set({ unit });
    await this.collect();
  }

  /** The last year of a form that is to be made; null: as the workbook tells. */
  async setReportYear(reportYear: number | null): Promise<void> {
    this.#set({ reportYear });
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
  async fill(): Promise<void> {
    const { drafted } = this.#state;
    if (!drafted) return;
    if (!(await this.#write(drafted.edits))) return;
    this.#decisions = afterFilling(this.#decisions, drafted.draft);
    await this.collect();
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
    else if (await this.#write(plan.edits)) await this.collect();
  }

  #planYears(change: YearsChange): YearsPlan | null {
    const form = this.#state.drafted?.draft.form;
    return form && this.#made ? planYears(change, form, this.#made.request.workbook) : null;
  }

  /** Whether it was written; where not, the desk says why. */
  async #write(plan: Plan): Promise<boolean> {
    this.#set({ trouble: null, added: null });
    const { length } = this.#desk.state().done;
    await this.#desk.write('filled', plan);
    return this.#desk.state().done.length > length && this.#desk.state().outcome?.kind !== 'trouble';
  }

  async #give(read: (id: string) => Promise<ReadSource>, otherwise: FillingTrouble): Promise<void> {
    this.#set({ isReading: true, trouble: null, added: null });
    const source = await read(`given ${++this.#count}`);
    if (source.found.length === 0) {
      this.#set({ isReading: false });
      this.#fail(otherwise);
      return;
    }
    this.#given = [...this.#given, source];
    await this.collect();
    this.#set({ added: source.listed });
  }

  #decide(decision: Decision): void {
    const { drafted } = this.#state;
    if (!drafted || !this.#made) return;
    this.#decisions = withDecision(this.#decisions, decision);
    const draft = decide(drafted.draft, decision);
    this.#set({ drafted: replanned({ ...drafted, draft }, this.#made.request) });
  }

  #fail(trouble: FillingTrouble): void {
    this.#set({ trouble, added: null });
  }

  #set(change: Partial<FillingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
