/** Below this length JavaScript engines copy a piece of a text rather than point into it. */
const COPIED_ANYWAY = 13;

/** Texts kept for being met again; a sheet of texts that are all different gains nothing from more. */
const MOST = 20_000;

/**
 * A copy of a text that stands by itself. A text cut out of another keeps that other in memory: each cell of a
 * sheet would keep the piece of XML it was read from.
 */
export function standalone(text: string): string {
  return text.length < COPIED_ANYWAY ? text : ` ${text}`.slice(1);
}

/** Gives the same text the same place in memory, however many cells hold it. */
export class TextPool {
  readonly #texts = new Map<string, string>();

  keep(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const kept = standalone(text);
    if (this.#texts.size < MOST) this.#texts.set(kept, kept);
    return kept;
  }
}
