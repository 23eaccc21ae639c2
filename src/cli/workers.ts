import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkerFor, failedOne, type CheckedOne, type Job, type Setup } from './file-check.ts';
import { WORKER } from './package.ts';
import { RUN } from './wording.vi.ts';

/**
 * Threads each warm up anew and share the memory's bandwidth: measured with reports of usual size, two cores gain
 * nothing by them, and fewer files than this are done before they are warm.
 */
const WORTH_FILES = 100;
const WORTH_CORES = 4;
const MOST_THREADS = 8;
/** Files given out before the first of them is written: the report keeps its order, and memory stays flat. */
const AHEAD = 4;
/** A file that takes longer than this is given up: it was made, or damaged, so as never to end. In milliseconds. */
const LONGEST = 60_000;
const MEGABYTES_EACH = 512;

/** Checks files, over the processor's cores where there are many, and gives them in their order. */
export function checkFiles(jobs: readonly Job[], setup: Setup): AsyncGenerator<CheckedOne> {
  const cores = availableParallelism();
  const pays = cores >= WORTH_CORES && jobs.length >= WORTH_FILES;
  return pays ? inParallel(jobs, setup, Math.min(cores, MOST_THREADS)) : oneByOne(jobs, setup);
}

/** One after the other, in this thread. */
export async function* oneByOne(jobs: readonly Job[], setup: Setup): AsyncGenerator<CheckedOne> {
  const check = checkerFor(setup);
  for (const job of jobs) yield await check(job);
}

/** Over `size` threads. */
export async function* inParallel(
  jobs: readonly Job[],
  setup: Setup,
  size: number,
): AsyncGenerator<CheckedOne> {
  const threads = Array.from({ length: size }, () => new Thread(setup));
  const pending: Promise<CheckedOne>[] = [];
  try {
    for (const [index, job] of jobs.entries()) {
      pending.push(nextThread(threads, index).check(job));
      const first = pending.length >= size * AHEAD ? pending.shift() : undefined;
      if (first) yield await first;
    }
    for (const rest of pending) yield await rest;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The thread with the least to do; of equals the next in turn. */
function nextThread(threads: readonly Thread[], turn: number): Thread {
  const inTurn = threads
    .map((_, index) => threads[(turn + index) % threads.length])
    .filter((thread) => thread !== undefined);
  return inTurn.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}

/** A worker with its queue; one that dies, or does not end, is replaced, and only the file at hand is lost. */
class Thread {
  readonly #setup: Setup;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  waiting = 0;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  check(job: Job): Promise<CheckedOne> {
    this.waiting++;
    const checked = this.#last.then(() => this.#run(job));
    this.#last = checked.finally(() => this.waiting--);
    return checked;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #run(job: Job): Promise<CheckedOne> {
    const worker = (this.#worker ??= start(this.#setup));
    try {
      return await answerOf(worker, job);
    } catch (error) {
      this.#worker = null;
      await worker.terminate();
      return failedOne(job, error instanceof Error ? error.message : String(error), this.#setup);
    }
  }
}

function start(setup: Setup): Worker {
  const limits = { maxOldGenerationSizeMb: MEGABYTES_EACH };
  return new Worker(WORKER, { workerData: setup, resourceLimits: limits });
}

function answerOf(worker: Worker, job: Job): Promise<CheckedOne> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    const onMessage = (checked: CheckedOne) => {
      settle();
      resolve(checked);
    };
    const onExit = () => {
      fail(new Error(RUN.threadEnded));
    };
    const timer = setTimeout(() => {
      fail(new Error(RUN.tooLong));
    }, LONGEST);
    const settle = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', fail).off('messageerror', fail).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', fail).on('messageerror', fail).on('exit', onExit);
    worker.postMessage(job);
  });
}
