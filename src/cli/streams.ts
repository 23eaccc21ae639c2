import type { Screen } from './terminal.ts';

/** Where a run writes. */
export interface Streams {
  readonly out: Screen;
  readonly err: Screen;
  /** Resolves once the reader has taken it; with `false` where there is no reader any more (… | head). */
  readonly print: (text: string) => Promise<boolean>;
  readonly tell: (text: string) => void;
}

export function processStreams(): Streams {
  const { stdout, stderr } = process;
  let open = true;
  const closed = () => {
    open = false;
  };
  stdout.on('error', closed);
  // Nobody reads what is told: nothing to be done about it.
  stderr.on('error', () => undefined);
  return {
    out: stdout,
    err: stderr,
    tell: (text) => void stderr.write(text),
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
