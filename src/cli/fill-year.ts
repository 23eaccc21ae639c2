import { addYear, statisticsIn, YEARS_LEFT_TEXTS } from '../filling/index.ts';
import { recognise } from '../forms/recognise.ts';
import type { Workbook } from '../grid/index.ts';
import { patchWorkbook, readWorkbook } from '../places/xlsx/index.ts';
import { troubleAdvice } from '../app/place-wording.vi.ts';
import { FILL } from './wording.vi.ts';

/** A workbook to be filled. */
export interface Book {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
  /** The year whose column was added to its Biểu 1; null: none was. */
  readonly addedYear: number | null;
}

/** A workbook whose Biểu 1, if it has one, has a column of the year; a sentence where none can be added. */
export function withYear(
  { workbook, bytes }: Pick<Book, 'workbook' | 'bytes'>,
  year: number | null,
): Book | string {
  const form = year === null ? null : statisticsIn(recognise(workbook));
  const years = form?.years.map(({ value }) => value) ?? [];
  if (year === null || !form || years.includes(year)) return { workbook, bytes, addedYear: null };
  if (year !== Math.max(...years) + 1) return FILL.farYear(year, years.join(', '));
  const plan = addYear(form, workbook);
  if (!plan.ok) return YEARS_LEFT_TEXTS[plan.reason];
  const patched = patchWorkbook(bytes, plan.edits);
  if (!patched.ok) return FILL.refused(troubleAdvice(patched.trouble));
  const read = readWorkbook(patched.bytes);
  if (!read.ok) throw new Error(`what was written is ${read.code}`);
  return { workbook: read.workbook, bytes: patched.bytes, addedYear: year };
}
