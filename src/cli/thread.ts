import { Worker } from 'node:worker_threads';
import { RUN } from './wording.vi.ts';

export interface ThreadLimits {
  /** What the thread is given once, at its start. */
  readonly data?: unknown;
  readonly megabytes: number;
  /** For one question, in milliseconds. */
  readonly longest: number;
}

/** What a thread's script says first: from now on it answers. */
export const READY = 'ready';

/** Why a question has no answer: the thread ended, took too much memory, took too long, or failed. */
export class ThreadFailure extends Error {
  readonly why: 'ended' | 'memory' | 'too-long';

  constructor(why: ThreadFailure['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/** In milliseconds; a computer with much else to do starts a thread slowly. */
const LONGEST_START = 30_000;

interface Open {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker that answers one question after the other. One that dies, at whatever time, takes too much memory or does
 * not end is given up: no more than the question at hand is rejected, and the next one starts another.
 */
export class Thread<Question, Answer> {
  readonly #script: string;
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  /** What waits for the worker to be ready, or for its answer. */
  #open: Open | null = null;
  #isEnded = false;
  /** How many questions are not answered yet. */
  waiting = 0;

  constructor(script: string, limits: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** @throws ThreadFailure, or what the thread threw */
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

  /** For good: whatever is not answered yet is rejected, and what is asked later, too. */
  async end(): Promise<void> {
    this.#isEnded = true;
    if (this.#worker) await this.#giveUp(this.#worker, ended());
  }

  /** A thread that ends with a question may have died of an earlier one: a new one is asked again. */
  async #answer(question: Question): Promise<Answer> {
    const isUsed = this.#worker !== null;
    try {
      return await this.#ask(question);
    } catch (error) {
      if (!isUsed || this.#isEnded || isTooLong(error)) throw error;
      return this.#ask(question);
    }
  }

  async #ask(question: Question): Promise<Answer> {
    if (this.#isEnded) throw ended();
    if (!this.#worker) {
      const worker = this.#start();
      await this.#heard(worker, LONGEST_START, () => undefined);
    }
    const worker = this.#worker;
    if (!worker) throw ended();
    return (await this.#heard(worker, this.#limits.longest, () => {
      worker.postMessage(question);
    })) as Answer;
  }

  #start(): Worker {
    const { data, megabytes } = this.#limits;
    const worker = new Worker(this.#script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    });
    this.#worker = worker;
    // From its start to its end, since nobody else hears of an end between two questions.
    worker.on('message', (message) => {
      // What one that was given up still says is no answer to what is asked now.
      if (this.#worker === worker) this.#open?.resolve(message);
    });
    worker.on('error', (error) => {
      void this.#giveUp(worker, isOutOfMemory(error) ? new ThreadFailure('memory', RUN.threadMemory) : error);
    });
    worker.on('messageerror', (error) => void this.#giveUp(worker, error));
    worker.on('exit', () => void this.#giveUp(worker, ended()));
    // A thread that waits for questions keeps no program alive. (Whoever listens after this keeps it.)
    worker.unref();
    return worker;
  }

  async #giveUp(worker: Worker, error: Error): Promise<void> {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#open?.reject(error);
    await worker.terminate();
  }

  /** The next thing that the worker says. */
  async #heard(worker: Worker, longest: number, begin: () => void): Promise<unknown> {
    const timer = setTimeout(() => {
      void this.#giveUp(worker, new ThreadFailure('too-long', RUN.tooLong));
    }, longest);
    try {
      return await new Promise((resolve, reject) => {
        this.#open = { resolve, reject };
        begin();
      });
    } catch (error) {
      // What can't be sent is rejected before the thread was asked anything.
      await this.#giveUp(worker, ended());
      throw error;
    } finally {
      clearTimeout(timer);
      this.#open = null;
    }
  }
}

function ended(): ThreadFailure {
  return new ThreadFailure('ended', RUN.threadEnded);
}

function isTooLong(error: unknown): boolean {
  return error instanceof ThreadFailure && error.why === 'too-long';
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
