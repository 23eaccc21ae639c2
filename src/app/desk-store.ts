import { failed } from './desk-outcomes.ts';
import { UNCHECKED, type CommandResult, type DeskState, type Outcome, type Task } from './desk-state.ts';
import { Store } from './store.ts';

/** The state of a desk, and the one task that it is at. */
export class DeskStore extends Store<DeskState> {
  #work: Promise<unknown> = Promise.resolve();

  constructor() {
    super(UNCHECKED);
  }

  /** Does a task, unless another is under way. */
  async perform(task: Task, work: () => Promise<Outcome>): Promise<CommandResult> {
    if (this.state().task) return { kind: 'busy' };
    const doing = this.#do(task, work);
    this.#work = doing;
    return doing;
  }

  /** Until no task is under way. */
  async idle(): Promise<void> {
    while (this.state().task) await this.#work;
  }

  async #do(task: Task, work: () => Promise<Outcome>): Promise<Outcome> {
    this.set({ task, progress: null, outcome: null });
    const outcome = await work().catch((error: unknown): Outcome => ({
      kind: 'trouble',
      trouble: failed(error),
    }));
    this.set({ task: null, progress: null, outcome });
    return outcome;
  }
}
