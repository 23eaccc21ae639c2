import type { Painter, Style } from '../report/index.ts';
import { plainPainter } from '../report/index.ts';

const COLOURS: Readonly<Record<Style, string | null>> = {
  file: '1',
  form: '1;36',
  error: '1;31',
  warning: '33',
  info: '34',
  aside: '2',
  plain: null,
};

export const ansiPainter: Painter = (style, text) => {
  const colour = COLOURS[style];
  return colour === null ? text : `\u001b[${colour}m${text}\u001b[0m`;
};

/** The part of a stream that tells what it can show. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
}

/** Colours only on a terminal that has them and where they are not refused (NO_COLOR set to anything). */
export function painterFor(screen: Screen, env: Readonly<Record<string, string | undefined>>): Painter {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return screen.isTTY === true && !refused && screen.hasColors?.() === true ? ansiPainter : plainPainter;
}

/** Longer lines are tiring to read, however wide the terminal. */
const WIDEST = 120;

/** The width to wrap at, in columns; null where the output is no terminal. */
export function widthOf({ isTTY, columns }: Screen): number | null {
  return isTTY === true && columns !== undefined && columns > 0 ? Math.min(columns, WIDEST) : null;
}
