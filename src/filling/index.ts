export { acceptRepair, dropChip, editChip, keepChip, moveChip, placeDocument, tickChip } from './choose.ts';
export {
  classify,
  CONTENTS,
  yearOf,
  type Classification,
  type Content,
  type Reason,
  type YearReason,
} from './classify.ts';
export { collect, gathering, type Gathered } from './collect.ts';
export type { DateConflict, FillingSettings, GatheredDocument, Origin } from './document.ts';
export type { Chip, ChipState, Choice, Draft, Warning } from './draft.ts';
export { fillPlan, type FillPlan, type LeftOut, type LeftReason } from './fill-plan.ts';
export {
  draftingWorkbook,
  fillWorkbook,
  planDraft,
  registersIn,
  statisticsIn,
  type Drafted,
  type Filling,
  type FillRequest,
  type KnownUnit,
  type Planned,
} from './fill-workbook.ts';
export type { Held } from './held.ts';
export { makeDraft, type DraftOptions } from './make-draft.ts';
export { ownUnit, type OwnUnit } from './own-unit.ts';
export { finding, type Found, type Source, type TextSource } from './sources.ts';
export { createForm, type FormOptions } from './create-form.ts';
export { isSettled, waitingIn, type Waiting } from './waiting.ts';
export { addYear, rollOver, type YearsLeft, type YearsPlan } from './years.ts';
export {
  CONTENT_NAMES,
  LEFT_TEXTS,
  REASONS,
  repairText,
  STATE_NAMES,
  warningText,
  YEAR_REASONS,
  YEARS_LEFT_TEXTS,
} from './wording.vi.ts';
