import { parentPort } from 'node:worker_threads';
import { readOtherFormat } from '../places/other-formats/index.ts';
import type { OtherFile } from './other-formats.ts';

/** A thread that reads the files it is sent, one after the other. */
parentPort?.on('message', ({ bytes, format }: OtherFile) => {
  void readOtherFormat(bytes, format).then((result) => parentPort?.postMessage(result));
});
