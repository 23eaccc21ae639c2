import type { Screen } from './terminal.ts';
import { RUN } from './wording.vi.ts';

/** In milliseconds, between two lines of a log: its lines stay, and a short run leaves none. */
const BETWEEN_LINES = 5_000;
const CLEAR_LINE = '\r\u001b[K';

/** Tells on stderr which file is under way. */
export interface Progress {
  readonly show: (index: number, file: string) => void;
  /** Takes the line away before something else is written. */
  readonly clear: () => void;
}

/** Where progress is told, and when. */
export interface ProgressStreams {
  readonly screen: Screen;
  readonly write: (text: string) => void;
  /** Milliseconds since whenever, by a clock that is never put back. */
  readonly now?: () => number;
}

/** On a terminal one line that changes; elsewhere a line now and then; nothing for one file. */
export function progressOn(count: number, streams: ProgressStreams): Progress {
  if (count < 2) return { show: () => undefined, clear: () => undefined };
  return streams.screen.isTTY === true ? onTerminal(count, streams) : inLog(count, streams);
}

function onTerminal(count: number, { screen, write }: ProgressStreams): Progress {
  return {
    show: (index, file) => {
      write(CLEAR_LINE + RUN.progress(index + 1, count, file).slice(0, roomOn(screen)));
    },
    clear: () => {
      write(CLEAR_LINE);
    },
  };
}

function inLog(count: number, { write, now = () => performance.now() }: ProgressStreams): Progress {
  let last = now();
  return {
    show: (index, file) => {
      if (now() - last < BETWEEN_LINES) return;
      last = now();
      write(`${RUN.progress(index + 1, count, file)}\n`);
    },
    clear: () => undefined,
  };
}

/** Letters that fit on one line; some terminals do not tell their width, or say 0. */
function roomOn({ columns }: Screen): number {
  return columns === undefined || columns < 20 ? 79 : columns - 1;
}
