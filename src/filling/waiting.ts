import { least } from '../grid/index.ts';
import type { Chip, Draft } from './draft.ts';
import type { LeftOut } from './fill-plan.ts';
import { isUnnumbered, lacksNumber } from './unnumbered.ts';

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
    unplaced: draft.unplaced.filter(
      ({ document, reason }) => UNCLEAR.includes(reason) || lacksNumber(document.written),
    ),
  };
}

/** Whether all is done that the sources ask for. A document without a number is never done. */
export function isSettled(draft: Draft, left: readonly LeftOut[]): boolean {
  const { chips, unplaced } = waitingIn(draft);
  const count = chips.length + unplaced.length + draft.conflicts.length + left.length;
  return count === 0 && !draft.chips.some(isUnnumbered);
}

function isBeforeForm({ year }: Chip, { years }: Draft): boolean {
  return year !== null && years.length > 0 && year < least(years);
}

function isOpen({ choice, state, repair }: Chip): boolean {
  return choice === 'leave' || (state === 'differs' && choice === 'keep') || repair !== null;
}
