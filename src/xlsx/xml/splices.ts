/** Changes of one text, gathered and made at once; what lies between them stays as it is, character for character. */
export class Splices {
  readonly #splices: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** Insertions at one place come out in the order in which they were asked for. */
  applyTo(text: string): string {
    const pieces: string[] = [];
    let at = 0;
    for (const splice of this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      if (splice.start < at) throw new Error('two changes of the same letters');
      pieces.push(text.slice(at, splice.start), splice.text);
      at = splice.end;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
  }
}
