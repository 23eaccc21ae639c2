import { formatNumber } from '../grid/index.ts';
import { DOUBTFUL_SIGN } from './wording.vi.ts';

/** What a number of a table is, and so how it is written. */
export type NumberStyle = 'count' | 'percent' | 'whole-percent' | 'change' | 'points';

const CODES: Readonly<Record<NumberStyle, readonly string[]>> = {
  count: ['#,##0'],
  percent: ['0.00'],
  'whole-percent': ['0'],
  change: ['+#,##0', '-#,##0', '0'],
  points: ['+0.00', '-0.00', '0.00'],
};

/** The number format code; of a doubtful number with the sign behind it, so that it stays a number. */
export function formatOf(style: NumberStyle, isDoubtful: boolean): string {
  return CODES[style].map((code) => (isDoubtful ? `${code}"${DOUBTFUL_SIGN}"` : code)).join(';');
}

/** Whether a number format is one that the product gives. */
export function isOwnFormat(format: string | null): boolean {
  return format === null || OWN_FORMATS.has(format);
}

const DATE_FORMAT = 'dd/mm/yyyy';

const OWN_FORMATS: ReadonlySet<string> = new Set([
  'General',
  DATE_FORMAT,
  ...(Object.keys(CODES) as NumberStyle[]).flatMap((style) => [
    formatOf(style, false),
    formatOf(style, true),
  ]),
]);

/** The number as the format shows it under Vietnamese settings. */
export function shownNumber(value: number, style: NumberStyle): string {
  const decimals = style === 'percent' || style === 'points' ? 2 : 0;
  const text = formatNumber(value, decimals);
  const isSigned = style === 'change' || style === 'points';
  return isSigned && value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}
