import type { DocumentNumber } from '../documents/index.ts';
import { foldText, type CalendarDate } from '../grid/index.ts';

/**
 * The key under which two numbers are one: figure, type and issuer, whether or not they need mending; text as it is
 * compared where it is unknown.
 */
export function numberKey(number: DocumentNumber, written: string): string {
  if (number.kind === 'state') return `state ${foldText(number.canonical)}`;
  const { type, issuer } = number;
  if (type !== null && issuer !== null) return `${number.number ?? ''}-${type}/${issuer}`;
  return `? ${foldText(written)}`;
}

export function dateKey(date: CalendarDate | null): string {
  return date ? `${date.year}-${date.month}-${date.day}` : '';
}
