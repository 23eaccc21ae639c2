export type { CheckedWorkbook, InForce } from '../check/checked-workbook.ts';
export { workbookToSend, type WorkbookToSend } from '../sending/workbook-to-send.ts';
export type { CheckedFile, FileResult, TroubledFile } from './view/file-result.ts';
export { csvHead, csvReport, csvRows } from './data/csv.ts';
export { jsonText, printable } from './text/display.ts';
export { draftSchema, type DraftReport } from './filling/schema.ts';
export { jsonFile, jsonReport, jsonSummary } from './data/json.ts';
export { plainPainter, type Painter, type Style } from './text/lines.ts';
export { narrativeSchema, type NarrativeReport } from './narrative/schema.ts';
export {
  reportBasis,
  reportError,
  reportExplanation,
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
} from './data/schema.ts';
export { summaryOf, type Summary } from './view/summary.ts';
export { joinedTallies, NO_TALLY, tallied, type Tally } from './view/tally.ts';
export { PLAIN, textClosing, textFile, textReport, type TextOptions } from './text/text.ts';
export {
  codeOf,
  UNREADABLE_CODES,
  type FileTrouble as Trouble,
  type UnreadableCode,
} from './view/trouble.ts';
export { troubleText } from './troubles.vi.ts';
export { reportYearOf } from '../sending/report-year.ts';
