import { SEVERITIES } from '../../rules/finding.ts';
import * as z from '../../rules/rulesets/zod.ts';
import { UNREADABLE_CODES } from '../view/trouble.ts';

/**
 * The JSON report, version 2. Within a version fields are only added, and rules, messages and kinds of forms too: a
 * reader passes over fields that it does not know, and takes ids as text.
 */
export const SCHEMA_VERSION = 2;

/** A1 addresses: "C13", "A7:G13". */
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/u));
const range = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u));
/** With its sheet, quoted as Excel quotes it: "'XL TCCSĐ'!C9:C12". */
const qualified = z
  .string()
  .check(z.regex(/^(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)![A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u));
const figure = z.nullable(z.union([z.number(), z.string()]));

const count = z.int().check(z.nonnegative());

/** Of a rule, a message, a kind of form: "rating-total". */
const id = z.string();

export const reportBasis = z.looseObject({
  text: z.string(),
  clause: z.nullable(z.string()),
  /** verified: read in a published text; reported: from secondary sources only. */
  mark: z.enum(['verified', 'reported']),
});

export const reportForm = z.looseObject({
  kind: id,
  sheet: z.string(),
  /** First head row to last table row, without title, notes and signature. */
  range,
  /** Empty where the form names none. */
  years: z.array(z.int()),
  /** Parts of years: "2026-Q3", "2026-H1". */
  periods: z.optional(z.array(z.string())),
  /** How many comparisons were made of which all figures are there; left out where they were not counted. */
  checks: z.optional(count),
  /** Nothing is filled in yet. */
  blank: z.optional(z.boolean()),
});

export const reportSuggestion = z.looseObject({ sheet: z.string(), cell, before: figure, after: figure });

/** The clerk's own. `stale`: written for other figures. */
export const reportExplanation = z.looseObject({
  text: z.string(),
  state: z.enum(['current', 'stale']),
  date: z.string(),
});

export const reportFinding = z.looseObject({
  rule: id,
  messageId: id,
  severity: z.enum(SEVERITIES),
  /** Null, like the cell, only where something is missing from the whole workbook. */
  sheet: z.nullable(z.string()),
  cell: z.nullable(cell),
  /** All operands. */
  related: z.array(qualified),
  /** Cells worth a look; that one of them is wrong is not said. */
  hints: z.array(qualified),
  expected: figure,
  actual: figure,
  message: z.string(),
  basis: z.nullable(reportBasis),
  explanation: z.nullable(reportExplanation),
  suggestions: z.array(reportSuggestion),
});

export const reportNotChecked = z.looseObject({
  /** Null for what is about a form, a table or the workbook rather than about a rule. */
  rule: z.nullable(id),
  sheet: z.nullable(z.string()),
  cell: z.nullable(range),
  messageId: id,
  reason: z.string(),
});

const reportOrphaned = z.looseObject({
  key: z.string(),
  text: z.optional(z.string()),
  date: z.optional(z.string()),
});

const reportInspection = z.looseObject({
  id,
  sheet: z.nullable(z.string()),
  cell: z.nullable(range),
  text: z.string(),
});

export const reportError = z.looseObject({ code: z.enum(UNREADABLE_CODES), message: z.string() });

export const reportFile = z.looseObject({
  /** The path as given; in a folder: folder + "/" + relative path. */
  file: z.string(),
  error: z.nullable(reportError),
  rulesets: z.array(z.string()),
  forms: z.array(reportForm),
  /** Of the report year; null where it is not told. */
  state: z.optional(z.nullable(z.enum(['to-mend', 'to-explain', 'ready']))),
  reportYear: z.optional(z.nullable(z.int())),
  findings: z.array(reportFinding),
  notChecked: z.array(reportNotChecked),
  /** Explanations whose finding is gone. */
  orphaned: z.optional(z.array(reportOrphaned)),
  /** What to look at in the file itself before it is sent. */
  inspection: z.optional(z.array(reportInspection)),
});

/** What `--format json` prints. The summary counts all findings, also those that were asked not to be printed. */
export const reportSchema = z.looseObject({
  schema: z.literal(SCHEMA_VERSION),
  files: z.array(reportFile),
  summary: z.looseObject({
    files: count,
    unreadable: count,
    errors: count,
    warnings: count,
    infos: count,
    /** Findings with an explanation, and those of them whose explanation is stale. */
    explained: z.optional(count),
    stale: z.optional(count),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFile = z.infer<typeof reportFile>;
export type ReportFinding = z.infer<typeof reportFinding>;
export type ReportForm = z.infer<typeof reportForm>;
export type ReportNotChecked = z.infer<typeof reportNotChecked>;
export type ReportSuggestion = z.infer<typeof reportSuggestion>;
