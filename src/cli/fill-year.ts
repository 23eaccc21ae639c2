import { addYear, statisticsIn, YEARS_LEFT_TEXTS } from '../filling/index.ts';
import type { Recognition } from '../forms/form.ts';
import { recognise } from '../forms/recognise.ts';
import { greatest, type Workbook } from '../grid/index.ts';
import { readWorkbook } from '../xlsx/index.ts';
import { nativeInflater } from './native-inflater.ts';
import { patched } from './patched.ts';
import { Refused } from './refused.ts';
import { FILL } from './wording.vi.ts';

/** A workbook to be filled. */
export interface FillableWorkbook {
  readonly workbook: Workbook;
  readonly recognition: Recognition;
  readonly bytes: Uint8Array;
  /** The year whose column was added to its Biểu 1; null: none was. */
  readonly addedYear: number | null;
  /** Whether the values that its file leaves out were given up. */
  readonly isGivenUp: boolean;
}

/**
 * A workbook whose Biểu 1, if it has one, has a column of the year.
 * @throws Refused where none can be added
 */
export function withYear(
  { workbook, bytes, isGivenUp }: Omit<FillableWorkbook, 'addedYear' | 'recognition'>,
  year: number | null,
): FillableWorkbook {
  const recognition = recognise(workbook);
  const form = statisticsIn(recognition);
  const years = form?.years.map(({ value }) => value) ?? [];
  if (year === null || !form || years.includes(year))
    return { workbook, recognition, bytes, addedYear: null, isGivenUp };
  if (year !== greatest(years) + 1) throw new Refused(FILL.farYear(year, years.join(', ')));
  const plan = addYear(form, workbook);
  if (!plan.ok) throw new Refused(YEARS_LEFT_TEXTS[plan.reason]);
  const widened = patched(bytes, plan.edits, FILL.refused);
  const read = readWorkbook(widened, nativeInflater());
  if (!read.ok) throw new Error(`what was written is ${read.code}`);
  const added = { workbook: read.workbook, recognition: recognise(read.workbook), bytes: widened };
  return { ...added, addedYear: year, isGivenUp };
}
