import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCodeOf } from '../system-errors.ts';

/** The computer, so that on a drive that several share none takes another's file for its own. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
const NAME = /^\.soat-bieu-([0-9a-f]{12})-(\d{1,10})-[0-9a-f]{12}\.tmp$/u;

/** A path in a folder that nothing has yet, for a file that is gone when the command ends. */
export function temporaryIn(folder: string): string {
  return join(folder, `.soat-bieu-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/**
 * Takes away what commands left in a folder that were killed on this computer. Of a command that still runs, and
 * whatever only looks alike, nothing.
 */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = NAME.exec(name) ?? [];
    if (host !== HOST || pid === undefined || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    try {
      if (lstatSync(path).isFile()) rmSync(path);
    } catch {
      // It stays until someone may take it away.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** This process has made no file yet when it sweeps: one of its number is of an earlier one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}
