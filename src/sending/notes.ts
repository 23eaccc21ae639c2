import * as z from '../rules/rulesets/zod.ts';

/** The version of what the product keeps in a workbook. */
const NOTES_VERSION = 1;
const VERSION_NAME = 'soat-bieu';

/** In characters. */
const LONGEST_EXPLANATION = 1_000;

const keptExplanation = z.looseObject({
  key: z.string(),
  text: z.string().check(z.regex(/\S/u)),
  /** When it was written: "2026-01-15". */
  date: z.string(),
  figures: z.array(z.nullable(z.union([z.number(), z.string()]))),
});

/** Why a finding stands as it is, as a workbook keeps it. */
export type KeptExplanation = Readonly<z.infer<typeof keptExplanation>>;

/** What the product keeps in a workbook. */
export interface Notes {
  readonly explanations: readonly KeptExplanation[];
}

export const NO_NOTES: Notes = { explanations: [] };

export interface ReadNotes {
  readonly notes: Notes;
  /** `later`: of a later version; `damaged`: not all of it could be read. Neither is overwritten unasked. */
  readonly trouble: 'later' | 'damaged' | null;
}

/** What a workbook keeps, read as far as it can be; null: it keeps nothing. */
export function readNotes(text: string | null): ReadNotes {
  if (text === null) return { notes: NO_NOTES, trouble: null };
  const kept = parsed(text);
  if (kept === null) return { notes: NO_NOTES, trouble: 'damaged' };
  const version: unknown = kept[VERSION_NAME];
  const listed: unknown = kept['explanations'] ?? [];
  const list: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const explanations = list.flatMap((one) => {
    const read = keptExplanation.safeParse(one);
    return read.success ? [read.data] : [];
  });
  const isWhole = explanations.length === list.length && Array.isArray(listed);
  if (typeof version === 'number' && version > NOTES_VERSION)
    return { notes: { explanations }, trouble: 'later' };
  return { notes: { explanations }, trouble: version === NOTES_VERSION && isWhole ? null : 'damaged' };
}

/** The text to keep; null where there is nothing to keep. */
export function notesText({ explanations }: Notes): string | null {
  return explanations.length === 0 ? null : JSON.stringify({ [VERSION_NAME]: NOTES_VERSION, explanations });
}

/** Control characters but line feeds. */
// eslint-disable-next-line no-control-regex -- it is control characters that are dropped
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;

/** An explanation as it is kept: without control characters and spaces around it; null where nothing is left, or too much. */
export function explanationText(typed: string): string | null {
  const text = typed.replace(/\r\n?/gu, '\n').replace(CONTROL, '').trim();
  return text === '' || text.length > LONGEST_EXPLANATION ? null : text;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
