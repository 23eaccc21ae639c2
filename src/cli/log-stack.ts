import { debuglog } from 'node:util';

const log = debuglog('soat-bieu');

/** Where a failure of the program itself came from, to stderr, if NODE_DEBUG=soat-bieu asks for it: no clerk does. */
export function logStack(error: unknown): void {
  log('%s', error instanceof Error ? error.stack : error);
}
