import { COMMANDS, paramsOf } from './univer-commands.ts';
import { FormulaExecutedStateType } from './univer-enums.ts';
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

  #noticed(event: UniverEvent): void {
    const state = paramsOf(event, COMMANDS.calculationState)?.functionsExecutedState;
    const isWithoutResult = state !== undefined && state !== FormulaExecutedStateType.SUCCESS;
    if (event.id === COMMANDS.calculate) this.#isRunning = true;
    else if (event.id === COMMANDS.calculationResult || isWithoutResult) this.#finished();
  }

  #finished(): void {
    this.#isRunning = false;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const done of waiting) done();
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
