export { acceptRepair, dropChip, editChip, keepChip, moveChip, placeDocument, tickChip } from './choose.ts';
export { classify, CONTENTS, yearOf, type Content, type Reason } from './classify.ts';
export { collect, gathering, type Gathered } from './collect.ts';
export type { FillingSettings, Origin } from './document.ts';
export type { Chip, Draft, Warning } from './draft.ts';
export { fillPlan, type LeftReason } from './fill-plan.ts';
export {
  draftingWorkbook,
  fillWorkbook,
  planDraft,
  registersIn,
  statisticsIn,
  unitOf,
  type Drafted,
  type Filling,
  type FillRequest,
  type KnownUnit,
  type Planned,
} from './fill-workbook.ts';
export { makeDraft, type DraftOptions } from './make-draft.ts';
export { ownUnit } from './own-unit.ts';
export { finding, type Found, type Source } from './sources.ts';
export { createForm } from './create-form.ts';
export { isSettled, waitingIn } from './waiting.ts';
export { addYear, rollOver, type YearsLeft, type YearsPlan } from './years.ts';
export {
  LEFT_TEXTS,
  REASONS,
  repairText,
  warningText,
  YEAR_REASONS,
  YEARS_LEFT_TEXTS,
} from './wording.vi.ts';
