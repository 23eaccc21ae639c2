/** Does its work once it was not asked for it for a while, and nothing else is going on. */
export class Debounce {
  readonly #quiet: number;
  readonly #isBusy: () => boolean;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param quiet how long after it was last asked, in milliseconds */
  constructor(quiet: number, isBusy: () => boolean, work: () => void) {
    this.#quiet = quiet;
    this.#isBusy = isBusy;
    this.#work = work;
  }

  ask(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isBusy()) this.ask();
      else this.#work();
    }, this.#quiet);
  }

  cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
