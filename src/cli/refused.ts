import type { Status } from './status.ts';
import type { Streams } from './streams.ts';

/** What a person reads in place of a written file: sentences, each a line of its own. */
export class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}

/** Does a command's work; where it is refused, its sentences are printed. */
export async function orRefused({ tell }: Streams, work: () => Promise<Status>): Promise<Status> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell(...error.sentences);
    return 2;
  }
}
