import { FORM_KINDS } from '../forms/kinds.ts';
import { RULE_IDS } from '../rules/rule-ids.ts';
import { SEVERITIES, type NotCheckedReason } from '../rules/finding.ts';
import * as z from '../rules/rulesets/zod.ts';
import { UNREADABLE_CODES } from './trouble.ts';

/** The JSON report, version 1. What another version adds or changes gets another number. */
export const SCHEMA_VERSION = 1;

const NOT_CHECKED = [
  'missing-value',
  'no-counterpart',
  'unreadable-form',
  'uncalculated',
  'off',
  'failed',
  'no-form',
] as const satisfies readonly NotCheckedReason[];

/** A1 addresses: "C13", "A7:G13". */
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/u));
const range = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u));
/** With its sheet, quoted as Excel quotes it: "'XL TCCSĐ'!C9:C12". */
const qualified = z
  .string()
  .check(z.regex(/^(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)![A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/u));
const figure = z.nullable(z.union([z.number(), z.string()]));

const count = z.int().check(z.nonnegative());

export const reportBasis = z.strictObject({
  text: z.string(),
  clause: z.nullable(z.string()),
  /** verified: read in a published text; reported: from secondary sources only. */
  mark: z.enum(['verified', 'reported']),
});

export const reportForm = z.strictObject({
  kind: z.enum(FORM_KINDS),
  sheet: z.string(),
  /** First head row to last table row, without title, notes and signature. */
  range,
  /** Empty where the form names none. */
  years: z.array(z.int()),
});

export const reportSuggestion = z.strictObject({ sheet: z.string(), cell, before: figure, after: figure });

export const reportFinding = z.strictObject({
  rule: z.enum(RULE_IDS),
  messageId: z.string(),
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
  explanation: z.nullable(z.string()),
  suggestions: z.array(reportSuggestion),
});

export const reportNotChecked = z.strictObject({
  /** Null for a form that could not be read whole, and for a workbook without forms. */
  rule: z.nullable(z.enum(RULE_IDS)),
  sheet: z.nullable(z.string()),
  cell: z.nullable(range),
  messageId: z.enum(NOT_CHECKED),
  reason: z.string(),
});

export const reportError = z.strictObject({ code: z.enum(UNREADABLE_CODES), message: z.string() });

export const reportFile = z.strictObject({
  /** The path as given; in a folder: folder + "/" + relative path. */
  file: z.string(),
  error: z.nullable(reportError),
  rulesets: z.array(z.string()),
  forms: z.array(reportForm),
  findings: z.array(reportFinding),
  notChecked: z.array(reportNotChecked),
});

/** What `--format json` prints. The summary counts all findings, also those that were asked not to be printed. */
export const reportSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  files: z.array(reportFile),
  summary: z.strictObject({ files: count, unreadable: count, errors: count, warnings: count, infos: count }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFile = z.infer<typeof reportFile>;
export type ReportFinding = z.infer<typeof reportFinding>;
export type ReportForm = z.infer<typeof reportForm>;
export type ReportNotChecked = z.infer<typeof reportNotChecked>;
export type ReportSuggestion = z.infer<typeof reportSuggestion>;
