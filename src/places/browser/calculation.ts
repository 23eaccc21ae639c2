import type { Facade, UniverEvent } from './univer.ts';

/** In milliseconds: a calculation that does not tell its end is not waited for longer. */
const LONGEST = 10_000;

/** Whether the grid's formulas are being calculated. It is asked after an edit, which starts the next calculation. */
export class Calculation {
  readonly #end: () => void;
  #waiting = new Set<() => void>();
  #isRunning = false;

  constructor(api: Facade) {
    const subscription = api.addEvent('CommandExecuted', (event) => {
      this.#noticed(event);
    });
    this.#end = () => {
      subscription.dispose();
    };
  }

  /** Resolves once nothing is being calculated. An edit's calculation starts a moment after the edit. */
  async settled(): Promise<void> {
    await moment();
    if (!this.#isRunning) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, LONGEST);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      this.#waiting.add(done);
    });
    // The result is put into the cells by others who are told of it.
    await moment();
  }

  close(): void {
    this.#end();
    this.#finished();
  }

  #noticed({ id, params }: UniverEvent): void {
    const isOver = id === TOLD && params?.functionsExecutedState !== undefined;
    if (id === STARTED) this.#isRunning = true;
    else if (id === RESULT || (isOver && params.functionsExecutedState !== SUCCESS)) this.#finished();
  }

  #finished(): void {
    this.#isRunning = false;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const done of waiting) done();
  }
}

const STARTED = 'formula.mutation.set-formula-calculation-start';
const TOLD = 'formula.mutation.set-formula-calculation-notification';
const RESULT = 'formula.mutation.set-formula-calculation-result';

/** FormulaExecutedStateType.SUCCESS: the result follows; in any other state there is none. */
const SUCCESS = 3;

function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
