import { formatKind, shownAs, type CellContent } from '../../../grid/index.ts';
import { enteredDate, enteredMoment, enteredTime } from './entered-date.ts';
import { enteredNumber, hundredth, type EnteredNumber } from './entered-number.ts';
import { fileFormula } from './formula/file-formula.ts';
import type { FormulaSigns } from './formula/formula-signs.ts';
import type { EntryPlace } from './place.ts';

const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * What a cell holds once a text was typed or pasted into it, as Excel with Vietnamese settings takes it. Whatever is
 * not plainly a number, a percentage, a full date, a truth value or a formula stays the text that it is.
 * @param signs how the signs of a formula are to be read: 'offered' where the clerk was shown it in the Vietnamese way
 */
export function entered(text: string, place: EntryPlace, signs: FormulaSigns = 'typed'): CellContent {
  const { format } = place;
  if (text === '') return { value: null, formula: null, format };
  if (text.startsWith(TEXT_SIGN)) return textContent(text.slice(1), format);
  if (formatKind(format) === 'text') return textContent(text, format);
  if (text.startsWith('=')) {
    const formula = fileFormula(text.slice(1), signs);
    return formula === null ? textContent(text, format) : { value: null, formula, format };
  }
  return (
    truthContent(text, format) ?? numberIn(text, place) ?? dateIn(text, place) ?? textContent(text, format)
  );
}

/** Whether a text is meant for a formula, and is none that could be written: it stays a text. */
export function isBrokenFormula(text: string, { value, formula, format }: CellContent): boolean {
  return text.startsWith('=') && formula === null && value === text && formatKind(format) !== 'text';
}

/** What is typed before a text that would be taken for something else. */
export const TEXT_SIGN = "'";

function textContent(text: string, format: string | null): CellContent {
  return { value: text === '' ? null : text, formula: null, format };
}

function truthContent(text: string, format: string | null): CellContent | null {
  const word = text.trim().toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? { value: word === 'TRUE', formula: null, format } : null;
}

function numberIn(text: string, { format }: EntryPlace): CellContent | null {
  const number = enteredNumber(text);
  if (!number) return null;
  const isPercentage = number.percent || formatKind(format) === 'percent';
  return {
    value: isPercentage ? hundredth(number.value) : number.value,
    formula: null,
    format: isPercentage ? percentFormat(format, number) : numberFormat(format, number),
  };
}

function percentFormat(format: string | null, { decimals }: EnteredNumber): string | null {
  if (formatKind(format) === 'percent' && (decimals === 0 || shownAs(format).decimals !== 0)) return format;
  return decimals === 0 ? '0%' : '0.00%';
}

/** A number in a cell of dates would be shown as a day that nobody meant. */
function numberFormat(format: string | null, { grouped, decimals }: EnteredNumber): string | null {
  if (formatKind(format) === 'number') return format;
  if (!grouped) return formatKind(format) === 'general' ? format : null;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function dateIn(text: string, { format, date1904, keepsDates }: EntryPlace): CellContent | null {
  if (keepsDates) return null;
  const kind = formatKind(format);
  const isOfTime = kind === 'date' || kind === 'time';
  const moment = isOfTime
    ? (enteredMoment(text, date1904) ?? (kind === 'time' ? enteredTime(text) : null))
    : null;
  if (moment !== null) return { value: moment, formula: null, format };
  const value = enteredDate(text, date1904);
  return value === null ? null : { value, formula: null, format: kind === 'date' ? format : DATE_FORMAT };
}
