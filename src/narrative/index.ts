/** The words of the report: tables and sentences made from checked figures, and what puts them into the workbook. */
export { ALL_YEARS, yearsOf, type Wanted } from './checked.ts';
export { narrativeHtml } from './copy/html.ts';
export type { Words } from './copy/outline.ts';
export { narrativeText } from './copy/text.ts';
export { insertTroubleText } from './insert/wording.vi.ts';
export { type CellRole, type NarrativeTable, type NarrativeCell, type TableKind } from './table.ts';
export { tablesOf } from './tables/index.ts';
export { DOUBTFUL_SIGN } from './wording.vi.ts';
export type { InsertMode } from './insert/block.ts';
export { insertPlan } from './insert/insert-plan.ts';
export type { InsertedTable, InsertRequest, InsertResult, InsertTrouble } from './insert/request.ts';
export { partyOrganisation } from './party-organisation.ts';
export { sentencesOf } from './sentences/index.ts';
export type { Sentence } from './sentences/sentence.ts';
