import { dateText, decimalText, formatKind, formatNumber, serialToDate } from '../../../../grid/index.ts';
import type { ClipboardCell } from './block.ts';

/** What a program says of a cell that it puts on the clipboard. */
export interface ToldCell {
  readonly text: string;
  /** The number behind the text, where it is told. */
  readonly number: number | null;
  /** The number format's code, or its name ("Short Date", "Percent"); null where none is told. */
  readonly format: string | null;
  /** Whether anything tells that a number stands there. */
  readonly isNumber: boolean;
  /** The decimal mark of the program's settings; null where it is not told. */
  readonly mark: '.' | ',' | null;
}

const NAMED: Readonly<Record<string, string>> = {
  'short date': 'mm-dd-yy',
  'medium date': 'd-mmm-yy',
  'long date': 'dddd, mmmm dd, yyyy',
  percent: '0.00%',
  fixed: '0.00',
  standard: '#,##0.00',
};

/** The cell as it would be typed with Vietnamese settings, whatever the settings of the program it comes from. */
export function typedWay(cell: ToldCell): ClipboardCell {
  const format = NAMED[cell.format?.toLowerCase() ?? ''] ?? cell.format;
  const kind = formatKind(format);
  if (kind === 'text') return { text: cell.text, isText: true };
  if (cell.number !== null) return { text: numberTyped(cell.number, cell.text, kind), isText: false };
  if (cell.mark !== '.' || (!cell.isNumber && kind === 'general')) return { text: cell.text, isText: false };
  if (kind === 'date') return dateTyped(cell.text, format ?? '');
  return { text: swapped(cell.text), isText: false };
}

function numberTyped(number: number, shown: string, kind: ReturnType<typeof formatKind>): string {
  const date = kind === 'date' && Number.isInteger(number) ? serialToDate(number, false) : null;
  if (date) return dateText(date);
  if (kind === 'date' || kind === 'time') return shown;
  const plain = Number(number.toPrecision(15));
  if (kind === 'percent') return `${decimalText(Number((plain * 100).toPrecision(15)))}%`;
  return GROUPED.test(shown) && Math.abs(plain) >= 1000 ? formatNumber(plain) : decimalText(plain);
}

const GROUPED = /\d[.,\s\u00a0\u202f]\d{3}(?!\d)/u;
const ENGLISH = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*%?$/u;

/** "2,208.5" as "2.208,5"; what is no number stays. */
function swapped(text: string): string {
  if (!ENGLISH.test(text)) return text;
  return text.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
}

/**
 * A day first where the code says so; "11/5/2025" by the settings of an unknown country stays a text. A whole code has at
 * most 255 letters.
 */
function dateTyped(text: string, format: string): ClipboardCell {
  const isDayFirst = /^[^dmy]*d+[^dmy]+m+[^dmy]+y/iu.test(format.replace(/\[[^\]]{0,255}\]|\\/gu, ''));
  return { text, isText: !isDayFirst };
}
