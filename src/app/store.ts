/** A state that is replaced, never changed, and the listeners to each change of it. */
export class Store<State extends object> {
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(start: State) {
    this.#state = start;
  }

  readonly state = (): State => this.#state;

  /** Calls the listener after each change of the state. Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
