import { bareNumber, DEFAULT_VOCABULARY, readDate } from '../documents/index.ts';
import { yearOf, type Content } from './classify.ts';
import { chipOf } from './compare.ts';
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

/** Gives a document of the unit that belonged to none a content and a year; it is then written there. */
export function placeDocument(draft: Draft, id: string, content: Content, year: number): Draft {
  const aside = draft.unplaced.find(({ document }) => document.id === id);
  if (!aside) return draft;
  const { document, reason } = aside;
  const classification = {
    content,
    year,
    certainty: 'sure',
    reason,
    yearReason: yearOf(document).yearReason,
  } as const;
  return {
    ...draft,
    chips: [...draft.chips, chipOf({ document, classification }, 'write')],
    unplaced: draft.unplaced.filter((one) => one !== aside),
  };
}

/** Whether it is to stand in the sheet; of what differs, whether the source's writing replaces the sheet's. */
export function tickChip(draft: Draft, id: string, isTicked: boolean): Draft {
  return change(draft, id, (chip) => {
    const choice = ticked(chip, isTicked);
    if (choice !== 'keep') return { ...chip, choice };
    // What was moved or edited is ticked as that; of what differs, no tick is for the sheet's own writing.
    return chip.state === 'differs' ? keptIn(chip) : { ...chip, choice: 'write' };
  });
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

/** Keeps a document of the sheet as it stands there. */
export function keepChip(draft: Draft, id: string): Draft {
  return change(draft, id, keptIn);
}

function keptIn(chip: Chip): Chip {
  const { held } = chip;
  return held ? { ...chip, content: held.content, year: held.year, choice: 'keep' } : chip;
}

/** Writes a document otherwise than its source has it, its number without kind or "số"; a date tells the year of one that had none. */
export function editChip(
  draft: Draft,
  id: string,
  text: { readonly number: string; readonly date: string },
): Draft {
  return change(draft, id, (chip) => ({
    ...chip,
    number: text.number === '' ? '' : bareNumber(text.number, DEFAULT_VOCABULARY),
    date: text.date,
    year: chip.year ?? yearOfDate(text.date, chip.abstract),
    repair: null,
    choice: 'write',
  }));
}

function yearOfDate(text: string, abstract: string | null): number | null {
  const read = readDate(text);
  return read.kind === 'date' ? yearOf({ date: read.date, abstract, section: null }).year : null;
}

/** Takes the offered repair: 236-CVBTCHU becomes 236-CV/BTCHU. */
export function acceptRepair(draft: Draft, id: string): Draft {
  return change(draft, id, (chip) =>
    chip.repair ? { ...chip, number: chip.repair.after, repair: null, choice: 'write' } : chip,
  );
}

function change(draft: Draft, id: string, of: (chip: Chip) => Chip): Draft {
  return { ...draft, chips: draft.chips.map((chip) => (chip.id === id ? settled(of(chip)) : chip)) };
}

/** What would be written as the sheet already has it, where it has it, is kept. */
function settled(chip: Chip): Chip {
  const { held, choice, number, date, content, year } = chip;
  const isSame =
    held?.number === number &&
    date === (held.date ?? date) &&
    content === held.content &&
    year === held.year &&
    choice === 'write';
  return isSame ? { ...chip, choice: 'keep', state: chip.state === 'missing' ? 'missing' : 'same' } : chip;
}
