import { printable } from '../report/index.ts';
import type { Screen } from './terminal.ts';

/** Where a run writes. */
export interface Streams {
  readonly out: Screen;
  readonly err: Screen;
  /** Resolves once the reader has taken it; with `false` where there is no reader any more (… | head). */
  readonly print: (text: string) => Promise<boolean>;
  /** Sentences on stderr, each a line of its own; whatever they quote from files, they steer no terminal. */
  readonly tell: (...sentences: readonly string[]) => void;
  /** What moves the cursor on stderr: the product's own signs, and text made printable. */
  readonly steer: (signs: string) => void;
}

export function processStreams(): Streams {
  const { stdout, stderr } = process;
  let open = true;
  const closed = () => {
    open = false;
  };
  stdout.on('error', closed);
  // Nobody reads the messages: nothing to be done about it.
  stderr.on('error', () => undefined);
  return {
    out: stdout,
    err: stderr,
    tell: (...sentences) => void stderr.write(linesOf(sentences)),
    steer: (signs) => void stderr.write(signs),
    print: (text) =>
      new Promise((resolve) => {
        if (!open || text === '') {
          resolve(open);
          return;
        }
        stdout.write(text, (error) => {
          if (error) closed();
          resolve(open);
        });
      }),
  };
}

/** Sentences as lines of a terminal. */
export function linesOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${printable(sentence)}\n`).join('');
}
