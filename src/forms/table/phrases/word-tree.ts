import { RATE } from './expand.ts';

/** Phrases by their words, one after the other, with what each means. */
export class WordTree<Meaning> {
  readonly #next = new Map<string, WordTree<Meaning>>();
  readonly #meanings: Meaning[] = [];

  add([word, ...more]: readonly string[], meaning: Meaning): void {
    if (word === undefined) {
      this.#meanings.push(meaning);
      return;
    }
    const next = this.#next.get(word) ?? new WordTree<Meaning>();
    this.#next.set(word, next);
    next.add(more, meaning);
  }

  /**
   * Tells of each phrase that stands among some words from a place on where it ends, and what it means; `rates`: the
   * phrases that `RATE` stands for.
   */
  find(
    words: readonly string[],
    from: number,
    rates: WordTree<unknown>,
    tell: (to: number, meanings: readonly Meaning[]) => void,
  ): void {
    if (this.#meanings.length > 0) tell(from, this.#meanings);
    const word = words[from];
    if (word === undefined) return;
    this.#next.get(word)?.find(words, from + 1, rates, tell);
    const behind = this.#next.get(RATE);
    if (behind)
      rates.find(words, from, rates, (to) => {
        behind.find(words, to, rates, tell);
      });
  }
}
