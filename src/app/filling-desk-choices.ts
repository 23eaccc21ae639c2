import {
  acceptRepair,
  dropChip,
  editChip,
  keepChip,
  moveChip,
  placeDocument,
  tickChip,
  type Content,
  type Draft,
} from '../filling/index.ts';

/** What the clerk decided of one document, by its id. */
export type Decision =
  | { readonly kind: 'move'; readonly id: string; readonly content: Content; readonly year: number }
  | { readonly kind: 'tick'; readonly id: string; readonly isTicked: boolean }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'keep'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string; readonly number: string; readonly date: string }
  | { readonly kind: 'repair'; readonly id: string };

/** A draft after a decision; one of a document that it does not have changes nothing. */
export function decide(draft: Draft, decision: Decision): Draft {
  const { id } = decision;
  switch (decision.kind) {
    case 'move':
      return moveOrPlace(draft, decision);
    case 'tick':
      return tickChip(draft, id, decision.isTicked);
    case 'drop':
      return dropChip(draft, id);
    case 'keep':
      return keepChip(draft, id);
    case 'edit':
      return editChip(draft, id, { number: decision.number, date: decision.date });
    case 'repair':
      return acceptRepair(draft, id);
  }
}

function moveOrPlace(draft: Draft, { id, content, year }: Extract<Decision, { kind: 'move' }>): Draft {
  return moveChip(placeDocument(draft, id, content, year), id, content, year);
}

/** All that the clerk decided, the latest last. */
export class Decisions {
  #all: readonly Decision[] = [];

  readonly all = (): readonly Decision[] => this.#all;

  /** Of one kind about one document only the last holds. */
  add(decision: Decision): void {
    const others = this.#all.filter(({ kind, id }) => kind !== decision.kind || id !== decision.id);
    this.#all = [...others, decision];
  }

  /**
   * Keeps what still holds once a draft was written. Decisions about what only the sheet had are done with: another
   * document may come to stand in its place. The others agree with what the sheet has now, and hold again after undo.
   */
  settle({ chips }: Draft): void {
    const done = new Set(chips.filter(({ state }) => state === 'missing').map(({ id }) => id));
    this.#all = this.#all.filter(({ id }) => !done.has(id));
  }
}
