import * as z from '../../rules/rulesets/zod.ts';

/**
 * The JSON of the report's words, version 1. Within a version fields are only added, and kinds of tables and sentences
 * too: a reader passes over fields that it does not know, and takes ids as text.
 */
export const NARRATIVE_SCHEMA_VERSION = 1;

/** Of a kind, a role, of what became of a table: "new". */
const id = z.string();

const place = z.string();
const figure = z.nullable(z.union([z.number(), z.string()]));

/** An error in the cells that something was made from. */
const wordsFinding = z.looseObject({
  rule: z.string(),
  messageId: z.string(),
  /** Quoted as Excel does: "'XL TCCSĐ'!C13"; null where it is about no cell. */
  cell: z.nullable(place),
  message: z.string(),
});

const wordsCell = z.looseObject({
  role: id,
  value: figure,
  /** As it is read, in Vietnamese notation. */
  shown: z.string(),
  /** Without "="; null: there is none that follows the sources. */
  formula: z.nullable(z.string()),
  format: z.nullable(z.string()),
  sources: z.array(place),
  findings: z.array(wordsFinding),
});

const wordsTable = z.looseObject({
  id: z.string(),
  kind: id,
  title: z.string(),
  headRows: z.int(),
  /** null: covered by a merged cell. */
  rows: z.array(z.array(z.nullable(wordsCell))),
  /** Of the rows, the first of which is 1: "A1:A2". */
  merges: z.array(z.string()),
  notes: z.array(z.string()),
  /** Where it stands in the workbook that was, or would be, written; null: nowhere. */
  range: z.nullable(place),
  what: z.nullable(id),
});

const wordsSentence = z.looseObject({
  id: z.string(),
  kind: id,
  text: z.string(),
  cells: z.array(place),
  findings: z.array(wordsFinding),
  notes: z.array(z.string()),
});

/** What `narrate --format json` prints. */
export const narrativeSchema = z.looseObject({
  schema: z.literal(NARRATIVE_SCHEMA_VERSION),
  /** The workbook, as given. */
  file: z.string(),
  /** The workbook that was written; null: none was. */
  out: z.nullable(z.string()),
  /** The page that was written; null: none was. */
  html: z.nullable(z.string()),
  mode: z.enum(['live', 'values']),
  years: z.array(z.int()),
  tables: z.array(wordsTable),
  sentences: z.array(wordsSentence),
  /** Tables of the product in the workbook whose sources are gone. */
  gone: z.array(place),
  /** Whether a figure or a sentence was made from cells with errors. */
  hasErrors: z.boolean(),
  /** How many tables were not recognised, and columns and rows not read: the words tell nothing of them. */
  unknownTables: z.optional(z.int()),
  unreadFigures: z.optional(z.int()),
});

export type NarrativeReport = z.infer<typeof narrativeSchema>;
