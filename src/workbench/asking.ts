import type { Answer, Question } from './question.ts';

export type Ask = (question: Question) => Promise<Answer>;

/** One question at a time: a new one closes the one before. */
export class Asking {
  readonly #show: (question: Question | null) => void;
  #resolve: ((answer: Answer) => void) | null = null;

  /** @param show is called with what is asked from now on; null: nothing */
  constructor(show: (question: Question | null) => void) {
    this.#show = show;
  }

  readonly ask: Ask = (question) => {
    this.answer('stay');
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#show(question);
    });
  };

  answer(answer: Answer): void {
    const resolve = this.#resolve;
    if (!resolve) return;
    this.#resolve = null;
    this.#show(null);
    resolve(answer);
  }
}
