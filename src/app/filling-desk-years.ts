import { addYear, rollOver, type YearsPlan } from '../filling/index.ts';
import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import type { Workbook } from '../grid/index.ts';

/** One year more, or all years one further. */
export type YearsChange = 'add' | 'roll-over';

/** What a change of the form's years would write, or why it can't be made. */
export function planYears(change: YearsChange, form: DocumentStatistics, workbook: Workbook): YearsPlan {
  return change === 'add' ? addYear(form, workbook) : rollOver(form, workbook);
}
