import { linesOf, type Streams } from '../../src/cli/streams.ts';

/** What a command said, and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command that has no terminal, and keeps what it says. */
export async function outcomeOf(run: (streams: Streams) => Promise<number>): Promise<Outcome> {
  const said = { out: '', err: '' };
  const status = await run({
    out: {},
    err: {},
    print: (text) => {
      said.out += text;
      return Promise.resolve(true);
    },
    tell: (...sentences) => {
      said.err += linesOf(sentences);
    },
    steer: (signs) => {
      said.err += signs;
    },
  });
  return { status, ...said };
}
