import { Worker } from 'node:worker_threads';
import { RUN } from './wording.vi.ts';

export interface ThreadLimits {
  /** What the thread is given once, at its start. */
  readonly data?: unknown;
  readonly megabytes: number;
  /** In milliseconds. */
  readonly longest: number;
}

/**
 * A worker that answers one question after the other. One that dies, takes too much memory or does not end is given
 * up: its question is rejected, and the next one starts another.
 */
export class Thread<Question, Answer> {
  readonly #script: string;
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  /** How many questions are not answered yet. */
  waiting = 0;

  constructor(script: string, limits: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  ask(question: Question): Promise<Answer> {
    this.waiting++;
    const answer = this.#last.then(() => this.#answer(question));
    this.#last = answer
      .catch(() => undefined)
      .finally(() => {
        this.waiting--;
      });
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  async #answer(question: Question): Promise<Answer> {
    const worker = (this.#worker ??= this.#start());
    try {
      return await answerOf<Answer>(worker, question, this.#limits.longest);
    } catch (error) {
      this.#worker = null;
      await worker.terminate();
      throw error;
    }
  }

  #start(): Worker {
    const { data, megabytes } = this.#limits;
    const worker = new Worker(this.#script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    });
    // A thread that waits for questions keeps no program alive.
    worker.unref();
    return worker;
  }
}

function answerOf<Answer>(worker: Worker, question: unknown, longest: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    const onMessage = (answer: Answer) => {
      settle();
      resolve(answer);
    };
    const onExit = () => {
      fail(new Error(RUN.threadEnded));
    };
    const timer = setTimeout(() => {
      fail(new Error(RUN.tooLong));
    }, longest);
    const settle = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', fail).off('messageerror', fail).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', fail).on('messageerror', fail).on('exit', onExit);
    worker.postMessage(question);
  });
}
