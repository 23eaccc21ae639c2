import type { Label, Period } from '../table/label.ts';
import type { Table } from '../table/geometry/table.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { isMonth } from '../table/phrases/period-meaning.ts';
import { mayBeTitle } from '../title/title.ts';
import { onlyYear } from './line-meaning.ts';
import type { Axes } from './lines.ts';

/** "TỔNG HỢP ĐỀ XUẤT XẾP LOẠI …": the title says that nothing is decided yet, and no head says otherwise. */
export function isProposal({ above }: Table, { groups, series }: Axes): boolean {
  if ([...groups, ...series].some(({ stage }) => stage !== null)) return false;
  const title = titleOf(above);
  return title !== null && meaningOf(title.text.replace(/\([^()]*\)/gu, ' ')).stage === 'proposed';
}

/**
 * "QUÝ III NĂM 2026": the part of a year that the nearest title names. "Tháng 12 năm 2026" over a table is when it was
 * made: else what a whole year gave would be judged by no quota.
 */
export function periodAbove({ above, sheet }: Table): Period | null {
  for (const { text, cell } of above) {
    const { period, years } = meaningOf(text);
    if (period === 'year') return null;
    if (period !== null && !isMonth(period))
      return {
        text,
        cell: { ...cell, sheet },
        part: period,
        year: onlyYear(years),
      };
  }
  return null;
}

export function titleOf(above: readonly Label[]): Label | null {
  const titles = above.filter(({ text }) => mayBeTitle(text));
  return titles.find(({ text }) => meaningOf(text).object !== null) ?? titles[0] ?? null;
}
