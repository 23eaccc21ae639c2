import { formatNumber } from '../grid/index.ts';
import { MARK } from './wording.vi.ts';

/** What a number of a table is, and so how it is written. */
export type Measure = 'count' | 'percent' | 'whole-percent' | 'change' | 'points';

const CODES: Readonly<Record<Measure, readonly string[]>> = {
  count: ['#,##0'],
  percent: ['0.00'],
  'whole-percent': ['0'],
  change: ['+#,##0', '-#,##0', '0'],
  points: ['+0.00', '-0.00', '0.00'],
};

/** The number format code; of a doubtful number with the mark behind it, so that it stays a number. */
export function formatOf(measure: Measure, isMarked: boolean): string {
  return CODES[measure].map((code) => (isMarked ? `${code}"${MARK}"` : code)).join(';');
}

/** Whether a number format is one that the product gives. */
export function isOwnFormat(format: string | null): boolean {
  return format === null || OWN_FORMATS.has(format);
}

const DATE_FORMAT = 'dd/mm/yyyy';

const OWN_FORMATS: ReadonlySet<string> = new Set([
  'General',
  DATE_FORMAT,
  ...(Object.keys(CODES) as Measure[]).flatMap((measure) => [
    formatOf(measure, false),
    formatOf(measure, true),
  ]),
]);

/** The number as the format shows it under Vietnamese settings. */
export function shownNumber(value: number, measure: Measure): string {
  const decimals = measure === 'percent' || measure === 'points' ? 2 : 0;
  const text = formatNumber(value, decimals);
  const isSigned = measure === 'change' || measure === 'points';
  return isSigned && value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}
