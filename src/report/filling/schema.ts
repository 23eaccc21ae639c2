import * as z from '../../rules/rulesets/zod.ts';
import { reportFinding, reportNotChecked } from '../data/schema.ts';

/**
 * The JSON draft of Biểu 1, version 1. Within a version fields are only added, and reasons and warnings too: a reader
 * passes over fields that it does not know, and takes ids as text.
 */
export const FILLING_SCHEMA_VERSION = 1;

/** Of a state, a choice, a reason, a warning: "by-type". */
const id = z.string();
/** A1 address. */
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/u));
const year = z.nullable(z.int());
const offset = z.int().check(z.nonnegative());
const figure = z.nullable(z.union([z.number(), z.string(), z.boolean()]));

/** Where a document was found; `file` is null for the workbook that is filled. */
export const draftOrigin = z.union([
  z.looseObject({ kind: z.literal('register'), file: z.nullable(z.string()), sheet: z.string(), cell }),
  /** `start` and `end` count UTF-16 units of the text. */
  z.looseObject({
    kind: z.literal('text'),
    file: z.nullable(z.string()),
    start: offset,
    end: offset,
    excerpt: z.string(),
  }),
  /** Of a kind that comes later. */
  z.looseObject({
    kind: z.string().check(z.regex(/^(?!(?:register|text)$)/u)),
    file: z.nullable(z.string()),
  }),
]);

export const draftDocument = z.looseObject({
  /** As it would be written; "" where it is not known. */
  number: z.string(),
  /** dd/mm/yyyy, or "". */
  date: z.string(),
  content: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** The rating year. */
  year,
  state: id,
  choice: id,
  certainty: id,
  /** null for what only the sheet holds. */
  reason: z.nullable(id),
  yearReason: z.nullable(id),
  abstract: z.nullable(z.string()),
  repair: z.nullable(z.looseObject({ before: z.string(), after: z.string() })),
  /** As the sheet has it; the date is null where it is not paired with the number. */
  held: z.nullable(z.looseObject({ number: z.string(), date: z.nullable(z.string()) })),
  origins: z.array(draftOrigin),
});

/** A document that stands in no cell of the draft. */
export const draftAside = z.looseObject({
  number: z.string(),
  date: z.string(),
  reason: id,
  abstract: z.nullable(z.string()),
  origins: z.array(draftOrigin),
});

/** What `fill --dry-run` prints. */
export const draftSchema = z.looseObject({
  schema: z.literal(FILLING_SCHEMA_VERSION),
  /** The workbook, as given. */
  file: z.string(),
  /** The file that was written; null: none was. */
  out: z.nullable(z.string()),
  /** said: by whoever asked. */
  unit: z.nullable(
    z.looseObject({
      code: z.string(),
      from: id,
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
  conflicts: z.array(z.looseObject({ number: z.string(), dates: z.array(z.string()) })),
  warnings: z.array(z.looseObject({ id, message: z.string() })),
  /** Changes of cells; none for a new sheet. */
  changes: z.array(z.looseObject({ sheet: z.string(), cell, before: figure, after: figure })),
  /** Chosen, and not to be written. */
  left: z.array(z.looseObject({ number: z.string(), date: z.string(), reason: id, message: z.string() })),
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
