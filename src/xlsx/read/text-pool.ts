import { standalone } from '../xml/standalone.ts';

/** Texts kept for being met again; a sheet of texts that are all different gains nothing from more. */
const MOST = 20_000;

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
