import type { Chip, Draft } from './draft.ts';
import type { LeftOut } from './fill-plan.ts';

/** Documents of the unit that belong to no content until the clerk says more of them. */
const UNCLEAR: readonly string[] = ['decision-unclear', 'unreadable-number'];

/** What of a draft waits for the clerk once it is filled as it stands. */
export interface Waiting {
  /** Not written, written otherwise than the sheet has it, or offered a repair. */
  readonly chips: readonly Chip[];
  readonly unplaced: Draft['unplaced'];
}

/** Documents of years before the form's first wait for nobody: a register may be older than the report. */
export function waitingIn(draft: Draft): Waiting {
  return {
    chips: draft.chips.filter((chip) => !isBeforeForm(chip, draft) && isOpen(chip)),
    unplaced: draft.unplaced.filter(({ reason }) => UNCLEAR.includes(reason)),
  };
}

/** Whether all is done that the sources ask for. */
export function isSettled(draft: Draft, left: readonly LeftOut[]): boolean {
  const { chips, unplaced } = waitingIn(draft);
  const isFaultless = draft.warnings.every(({ id }) => id !== 'missing-number');
  const count = chips.length + unplaced.length + draft.conflicts.length + left.length;
  return count === 0 && isFaultless;
}

function isBeforeForm({ year }: Chip, { years }: Draft): boolean {
  return year !== null && years.length > 0 && year < Math.min(...years);
}

function isOpen({ choice, state, repair }: Chip): boolean {
  return choice === 'leave' || (state === 'differs' && choice === 'keep') || repair !== null;
}
