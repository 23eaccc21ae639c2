import {
  partyOrganisation,
  sentencesOf,
  tablesOf,
  yearsOf,
  type Sentence,
  type NarrativeTable,
  type Wanted,
} from '../narrative/index.ts';
import type { Current } from './desk-state.ts';

/** The report's words as a check gives them. */
export interface Narrative {
  /** All years that can be wanted. */
  readonly years: readonly number[];
  readonly tables: readonly NarrativeTable[];
  readonly sentences: readonly Sentence[];
}

/** Makes the words of the years that are wanted. */
export function narrativeOf({ workbook, checked }: Current, wanted: Wanted): Narrative {
  return {
    years: yearsOf(checked),
    tables: tablesOf(checked, wanted),
    sentences: sentencesOf(checked, wanted, partyOrganisation(workbook)),
  };
}
