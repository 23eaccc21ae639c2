import type { Content } from './classify.ts';
import type { Chip, Choice, Draft } from './draft.ts';

/** What the clerk does with the chips of a draft. Each gives another draft; an unknown id changes nothing. */

/** Moves a document to another content and year; a new one is then written there. */
export function moveChip(draft: Draft, id: string, content: Content, year: number): Draft {
  return change(draft, id, (chip) => ({
    ...chip,
    content,
    year,
    choice: chip.held ? 'write' : ticked(chip, true),
  }));
}

/** Whether it is to stand in the sheet; of what differs, whether the source's writing replaces the sheet's. */
export function tickChip(draft: Draft, id: string, isTicked: boolean): Draft {
  return change(draft, id, (chip) => ({ ...chip, choice: ticked(chip, isTicked) }));
}

function ticked({ state }: Chip, isTicked: boolean): Choice {
  if (state === 'new') return isTicked ? 'write' : 'leave';
  if (state === 'differs') return isTicked ? 'write' : 'keep';
  return isTicked ? 'keep' : 'remove';
}

/** Takes a document out: a new one is not written, one that the sheet holds is removed from it. */
export function dropChip(draft: Draft, id: string): Draft {
  return change(draft, id, (chip) => ({ ...chip, choice: chip.held ? 'remove' : 'leave' }));
}

/** Writes a document otherwise than its source has it. */
export function editChip(
  draft: Draft,
  id: string,
  text: { readonly number: string; readonly date: string },
): Draft {
  return change(draft, id, (chip) => ({ ...chip, ...text, repair: null, choice: 'write' }));
}

/** Takes the offered repair: 236-CVBTCHU becomes 236-CV/BTCHU. */
export function acceptRepair(draft: Draft, id: string): Draft {
  return change(draft, id, (chip) =>
    chip.repair ? { ...chip, number: chip.repair.after, repair: null, choice: 'write' } : chip,
  );
}

function change(draft: Draft, id: string, of: (chip: Chip) => Chip): Draft {
  return { ...draft, chips: draft.chips.map((chip) => (chip.id === id ? of(chip) : chip)) };
}
