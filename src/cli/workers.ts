import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checkerFor, failedOne, type CheckedOne, type Job, type Setup } from './file-check.ts';
import { WORKER } from './package.ts';
import { Thread } from './thread.ts';

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
/** Of a thread beside which no other checks. */
const MEGABYTES_ALONE = 2048;
/** In bytes. Reports take less. */
const USUAL_SIZE = 1024 * 1024;

/** Checks files, over the processor's cores where there are many, and gives them in their order. */
export function checkFiles(jobs: readonly Job[], setup: Setup): AsyncGenerator<CheckedOne> {
  const cores = availableParallelism();
  const pays = cores >= WORTH_CORES && jobs.length >= WORTH_FILES;
  return pays ? inParallel(jobs, setup, Math.min(cores, MOST_THREADS)) : oneByOne(jobs, setup);
}

/**
 * One after the other, in this thread; files that are larger than reports are, in a thread of their own: what they may
 * take of time or memory is not to end the run.
 */
export async function* oneByOne(jobs: readonly Job[], setup: Setup): AsyncGenerator<CheckedOne> {
  const check = checkerFor(setup);
  const limits = { data: setup, megabytes: MEGABYTES_ALONE, longest: LONGEST };
  const apart = new Thread<Job, CheckedOne>(WORKER, limits);
  try {
    for (const job of jobs) yield await (isLarge(job) ? checkIn(apart, job, setup) : check(job));
  } finally {
    await apart.end();
  }
}

function isLarge({ path }: Job): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > USUAL_SIZE;
}

/** Over `size` threads. */
export async function* inParallel(
  jobs: readonly Job[],
  setup: Setup,
  size: number,
): AsyncGenerator<CheckedOne> {
  const limits = { data: setup, megabytes: MEGABYTES_EACH, longest: LONGEST };
  const threads = Array.from({ length: size }, () => new Thread<Job, CheckedOne>(WORKER, limits));
  const pending: Promise<CheckedOne>[] = [];
  try {
    for (const [index, job] of jobs.entries()) {
      pending.push(checkIn(nextThread(threads, index), job, setup));
      const first = pending.length >= size * AHEAD ? pending.shift() : undefined;
      if (first) yield await first;
    }
    for (const rest of pending) yield await rest;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

type Checker = Thread<Job, CheckedOne>;

/** A thread that fails loses the file at hand only. */
async function checkIn(thread: Checker, job: Job, setup: Setup): Promise<CheckedOne> {
  try {
    return await thread.ask(job);
  } catch (error) {
    return failedOne(job, error, setup);
  }
}

/** The thread with the least to do; of equals the next in turn. */
function nextThread(threads: readonly Checker[], turn: number): Checker {
  const inTurn = [...threads.slice(turn % threads.length), ...threads.slice(0, turn % threads.length)];
  return inTurn.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}
