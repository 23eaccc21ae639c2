import type { ChipState, Choice, LeftReason, Reason, Warning, YearReason } from '../../filling/index.ts';
import * as z from '../../rules/rulesets/zod.ts';
import { reportFinding, reportNotChecked } from '../schema.ts';

/** The JSON draft of Biểu 1, version 1. What another version adds or changes gets another number. */
export const FILLING_SCHEMA_VERSION = 1;

const STATES = ['new', 'same', 'differs', 'missing'] as const satisfies readonly ChipState[];
const CHOICES = ['write', 'keep', 'leave', 'remove'] as const satisfies readonly Choice[];
const REASONS = [
  'by-type',
  'by-abstract',
  'working-group',
  'decision-unclear',
  'type-not-listed',
  'not-about-rating',
  'no-abstract',
  'unreadable-number',
  'no-date',
  'no-unit',
  'superior',
  'other-unit',
  'state',
] as const satisfies readonly Reason[];
const YEAR_REASONS = [
  'date',
  'early-in-year',
  'abstract',
  'section',
  'unknown',
] as const satisfies readonly YearReason[];
const LEFT = [
  'no-year',
  'no-cell',
  'formula',
  'unpaired',
  'too-many',
  'no-date',
  'no-number',
] as const satisfies readonly LeftReason[];
const WARNINGS = [
  'no-document',
  'outside-years',
  'undated',
  'missing-number',
  'conflict',
  'no-unit',
] as const satisfies readonly Warning['id'][];

/** A1 address. */
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/u));
const year = z.nullable(z.int());
const offset = z.int().check(z.nonnegative());
const figure = z.nullable(z.union([z.number(), z.string(), z.boolean()]));

/** Where a document was found; `file` is null for the workbook that is filled. */
export const draftOrigin = z.union([
  z.strictObject({ kind: z.literal('register'), file: z.nullable(z.string()), sheet: z.string(), cell }),
  /** `start` and `end` count UTF-16 units of the text. */
  z.strictObject({
    kind: z.literal('text'),
    file: z.nullable(z.string()),
    start: offset,
    end: offset,
    excerpt: z.string(),
  }),
]);

export const draftDocument = z.strictObject({
  /** As it would be written; "" where it is not known. */
  number: z.string(),
  /** dd/mm/yyyy, or "". */
  date: z.string(),
  content: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** The rating year. */
  year,
  state: z.enum(STATES),
  choice: z.enum(CHOICES),
  certainty: z.enum(['sure', 'proposed', 'superior', 'unknown']),
  /** null for what only the sheet holds. */
  reason: z.nullable(z.enum(REASONS)),
  yearReason: z.nullable(z.enum(YEAR_REASONS)),
  abstract: z.nullable(z.string()),
  repair: z.nullable(z.strictObject({ before: z.string(), after: z.string() })),
  /** As the sheet has it; the date is null where it is not paired with the number. */
  held: z.nullable(z.strictObject({ number: z.string(), date: z.nullable(z.string()) })),
  origins: z.array(draftOrigin),
});

/** A document that stands in no cell of the draft. */
export const draftAside = z.strictObject({
  number: z.string(),
  date: z.string(),
  reason: z.enum(REASONS),
  abstract: z.nullable(z.string()),
  origins: z.array(draftOrigin),
});

/** What `fill --dry-run` prints. */
export const draftSchema = z.strictObject({
  schema: z.literal(FILLING_SCHEMA_VERSION),
  /** The workbook, as given. */
  file: z.string(),
  /** The file that was written; null: none was. */
  out: z.nullable(z.string()),
  /** said: by whoever asked. */
  unit: z.nullable(
    z.strictObject({
      code: z.string(),
      from: z.enum(['letterhead', 'issuers', 'said']),
      text: z.nullable(z.string()),
    }),
  ),
  /** The sheet of Biểu 1; null where the workbook has none and none is made. */
  sheet: z.nullable(z.string()),
  /** Whether that sheet is made new. */
  isNewSheet: z.boolean(),
  years: z.array(z.int()),
  /** That of them whose column is added; null: none is. */
  addedYear: year,
  documents: z.array(draftDocument),
  /** Of superiors and of others, never filled in. */
  superior: z.array(draftAside),
  /** The unit's own that belong to no content as far as can be told. */
  unplaced: z.array(draftAside),
  conflicts: z.array(z.strictObject({ number: z.string(), dates: z.array(z.string()) })),
  warnings: z.array(z.strictObject({ id: z.enum(WARNINGS), message: z.string() })),
  /** Changes of cells; none for a new sheet. */
  changes: z.array(z.strictObject({ sheet: z.string(), cell, before: figure, after: figure })),
  /** Chosen, and not to be written. */
  left: z.array(
    z.strictObject({ number: z.string(), date: z.string(), reason: z.enum(LEFT), message: z.string() }),
  ),
  /** Whether nothing waits for the clerk. */
  isSettled: z.boolean(),
  /** What the rules say of Biểu 1 once it is filled. */
  findings: z.array(reportFinding),
  notChecked: z.array(reportNotChecked),
});

export type DraftReport = z.infer<typeof draftSchema>;
export type DraftDocument = z.infer<typeof draftDocument>;
export type DraftAside = z.infer<typeof draftAside>;
export type DraftOrigin = z.infer<typeof draftOrigin>;
