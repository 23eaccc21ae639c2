import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { PLAIN, textClosing } from '../report/index.ts';
import { checkerFor } from './file-check.ts';
import { SAMPLE, SAMPLE_NAME, WEB } from './package.ts';
import { fileServer } from './static-files.ts';
import type { Status } from './status.ts';
import type { Streams } from './streams.ts';
import { SERVE } from './wording.vi.ts';

/** So many ports are tried, one after the other. */
const MOST_TRIED = 20;

/**
 * Serves the page to browsers of this computer until it is told to stop (Ctrl+C), and prints where, with what the
 * sample comes to, so that it says something without a browser, too. `serve`: 0 it was told to stop · 2 it could not begin.
 */
export async function runServe(port: number, streams: Streams, folder = WEB): Promise<Status> {
  if (!existsSync(join(folder, 'index.html'))) {
    streams.tell(SERVE.notBuilt);
    return 2;
  }
  const server = fileServer(folder);
  const heard = await listen(server, port);
  if (typeof heard === 'string') {
    streams.tell(heard);
    return 2;
  }
  const stopped = stopAsked();
  if (heard !== port) streams.tell(SERVE.portTaken(port, heard));
  await streams.print(`${SERVE.address(`http://localhost:${heard}`)}\n${SERVE.howToStop}\n`);
  await streams.print(`\n${SERVE.sample(SAMPLE_NAME)}\n${await sampleSummary()}`);
  await stopped;
  server.closeAllConnections();
  server.close();
  return 0;
}

/** The port that was free, from the one asked for on, or what to do where none is. */
async function listen(server: Server, first: number): Promise<number | string> {
  const last = Math.min(first + MOST_TRIED - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const trouble = await listenAt(server, port);
    if (trouble === null) return port;
    if (trouble === 'EACCES') return SERVE.noAccess(port);
  }
  return SERVE.noPort(first, last);
}

/** null: heard there. On the names of this computer alone: other computers see nothing. */
async function listenAt(server: Server, port: number): Promise<string | null> {
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

async function sampleSummary(): Promise<string> {
  const options = {
    format: 'text',
    ruleset: undefined,
    base: undefined,
    severity: 'info',
    strict: false,
    paths: [],
  } as const;
  const check = checkerFor({ options, layer: undefined, width: null, coloured: false });
  const { tally } = await check({ file: SAMPLE_NAME, path: SAMPLE, trouble: null });
  return textClosing(tally, PLAIN);
}

/** Ctrl+C, or the end that another program asks for. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
