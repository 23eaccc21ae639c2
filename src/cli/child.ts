import { fork, type ChildProcess } from 'node:child_process';
import { ThreadFailure } from './thread.ts';
import { RUN } from './wording.vi.ts';

/** The exit status of an abort, where a shell or Windows tells no signal. */
const ABORTED = 134;

export interface ChildLimits {
  readonly megabytes: number;
  /** In milliseconds. */
  readonly longest: number;
}

/**
 * A process that answers one question after the other. One that dies, takes too much memory or does not end is given
 * up: its question is rejected, and the next one starts another. A thread would not do for what may take all memory at
 * one go: V8 then ends the whole process, whatever the thread's own limit is.
 */
export class Child<Question, Answer> {
  readonly #script: string;
  readonly #limits: ChildLimits;
  #process: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(script: string, limits: ChildLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  ask(question: Question): Promise<Answer> {
    const answer = this.#last.then(() => this.#answer(question));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #answer(question: Question): Promise<Answer> {
    const child = (this.#process ??= this.#start());
    try {
      return await answerOf<Answer>(child, question, this.#limits.longest);
    } catch (error) {
      this.#process = null;
      child.kill('SIGKILL');
      throw error;
    }
  }

  #start(): ChildProcess {
    const child = fork(this.#script, [], {
      execArgv: [`--max-old-space-size=${this.#limits.megabytes}`],
      // Typed arrays and maps are sent as they are.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const forget = (): void => {
      if (this.#process === child) this.#process = null;
    };
    child.on('exit', forget).on('error', forget);
    // A process that waits for questions keeps no program alive; it ends when its channel closes.
    child.unref();
    child.channel?.unref();
    return child;
  }
}

function answerOf<Answer>(child: ChildProcess, question: unknown, longest: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      settle();
      reject(error);
    };
    const onMessage = (answer: unknown): void => {
      settle();
      // What the script sends is what it is asked for.
      resolve(answer as Answer);
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      // V8 aborts where it gets no more memory.
      const isFull = signal === 'SIGABRT' || code === ABORTED;
      fail(
        isFull ? new ThreadFailure('memory', RUN.threadMemory) : new ThreadFailure('ended', RUN.threadEnded),
      );
    };
    // It also keeps the program alive meanwhile.
    const timer = setTimeout(() => {
      fail(new ThreadFailure('too-long', RUN.tooLong));
    }, longest);
    const settle = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('error', fail).off('exit', onExit);
    };
    child.on('message', onMessage).on('error', fail).on('exit', onExit);
    try {
      child.send(question as object, (error) => {
        if (error) fail(error);
      });
    } catch (error) {
      // What can't be sent at all.
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
