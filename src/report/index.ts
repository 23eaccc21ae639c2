export type { CheckedFile, CheckedWorkbook, FileResult, InForce, TroubledFile } from './checked.ts';
export { csvHead, csvReport, csvRows } from './csv.ts';
export { printable } from './display.ts';
export { draftSchema, type DraftReport } from './filling/schema.ts';
export { jsonFile, jsonReport } from './json.ts';
export { plainPainter, type Painter, type Style } from './lines.ts';
export { narrativeSchema, type NarrativeReport } from './narrative/schema.ts';
export {
  reportBasis,
  reportError,
  reportFile,
  reportFinding,
  reportForm,
  reportNotChecked,
  reportSchema,
  reportSuggestion,
  SCHEMA_VERSION,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportForm,
  type ReportNotChecked,
  type ReportSuggestion,
} from './schema.ts';
export { summaryOf, type Summary } from './summary.ts';
export { joinedTallies, NO_TALLY, tallied, type Tally } from './tally.ts';
export { PLAIN, textClosing, textFile, textReport, type TextOptions } from './text.ts';
export { codeOf, UNREADABLE_CODES, type Trouble, type UnreadableCode } from './trouble.ts';
export { troubleText } from './wording.vi.ts';
export { reportYearOf } from './years.ts';
