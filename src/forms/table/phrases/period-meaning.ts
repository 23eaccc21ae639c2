import type { PhrasePart } from './phrase.ts';
import { senseOf } from './senses.ts';
import type { PERIOD_WORDS } from './words/periods.ts';

export type Period = keyof typeof PERIOD_WORDS;

/** "Tháng 3/2026", "Tháng 3 năm 2026", and not "Tính đến tháng 12". */
export function periodIn(own: readonly PhrasePart[], hasRest: boolean): Period | null {
  const part = own.find((one) => senseOf(one, 'period'));
  const period = part ? (senseOf(part, 'period')?.value ?? null) : null;
  const isOfMonth = period !== null && isMonth(period);
  const isAlone = part === own[0] && !hasRest && own.slice(1).every(saysNoMore);
  return isOfMonth && !isAlone ? null : period;
}

export function isMonth(period: Period): boolean {
  return /^\d/u.test(period);
}

function saysNoMore({ senses }: PhrasePart): boolean {
  return senses.some(({ kind }) => kind === 'neutral' || kind === 'base');
}
