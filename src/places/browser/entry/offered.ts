import { dateText, decimalText, formatKind, serialToDate, type CellContent } from '../../../grid/index.ts';
import { entered, TEXT_SIGN } from './entered.ts';
import { vietnameseFormula } from './formula/vietnamese-formula.ts';
import type { EntryPlace } from './place.ts';

/**
 * What is offered to be edited, in the cell and in the formula bar: as Excel with Vietnamese settings shows it.
 * Entered again it gives the same content, but for more digits and parts of a second than are shown.
 */
export function offered({ value, formula, format }: CellContent, place: Omit<EntryPlace, 'format'>): string {
  if (formula !== null) return `=${vietnameseFormula(formula)}`;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberOffered(value, format, place.date1904);
  const back = entered(value, { ...place, format });
  return back.value === value && back.formula === null ? value : `${TEXT_SIGN}${value}`;
}

function numberOffered(value: number, format: string | null, date1904: boolean): string {
  const kind = formatKind(format);
  if (kind === 'percent') return `${decimalText(rounded(value * 100))}%`;
  if (kind === 'date' || kind === 'time') return momentOffered(value, kind, date1904) ?? decimalText(value);
  return decimalText(rounded(value));
}

/** What fifteen digits keep: 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

const SECONDS = 86_400;

function momentOffered(value: number, kind: 'date' | 'time', date1904: boolean): string | null {
  const seconds = Math.round(value * SECONDS);
  const [days, rest] = [Math.floor(seconds / SECONDS), seconds % SECONDS];
  if (value < 0) return null;
  if (kind === 'time' && days === 0) return timeText(rest);
  const date = serialToDate(days, date1904);
  if (!date) return null;
  return rest === 0 && kind === 'date' ? dateText(date) : `${dateText(date)} ${timeText(rest)}`;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
