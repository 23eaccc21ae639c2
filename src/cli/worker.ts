import { parentPort, workerData } from 'node:worker_threads';
import { checkerFor, type Job, type Setup } from './file-check.ts';
import { READY } from './thread.ts';

/** A thread that checks the files it is sent, one after the other. */
const check = checkerFor(workerData as Setup);

parentPort?.on('message', (job: Job) => {
  void check(job).then((checked) => parentPort?.postMessage(checked));
});
parentPort?.postMessage(READY);
