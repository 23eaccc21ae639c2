import type { Screen } from './terminal.ts';
import { RUN } from './wording.vi.ts';

/** Up to so many files are checked before anybody looks: a log, whose lines stay, gets no progress of them. */
const FEW = 5;
const CLEAR_LINE = '\r\u001b[K';

/** Tells on stderr which file is under way. */
export interface Progress {
  readonly show: (index: number, file: string) => void;
  /** Takes the line away before something else is written. */
  readonly clear: () => void;
}

/** On a terminal one line that changes; elsewhere a line a file; nothing for one file, nor for a few in a log. */
export function progressOn(screen: Screen, count: number, write: (text: string) => void): Progress {
  const onTerminal = screen.isTTY === true;
  if (count < 2 || (!onTerminal && count <= FEW)) return { show: () => undefined, clear: () => undefined };
  return {
    show: (index, file) => {
      const text = RUN.progress(index + 1, count, file);
      write(onTerminal ? CLEAR_LINE + text.slice(0, roomOn(screen)) : `${text}\n`);
    },
    clear: () => {
      if (onTerminal) write(CLEAR_LINE);
    },
  };
}

/** Letters that fit on one line; some terminals do not tell their width, or say 0. */
function roomOn({ columns }: Screen): number {
  return columns === undefined || columns < 20 ? 79 : columns - 1;
}
