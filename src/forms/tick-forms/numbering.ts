import { tidyText } from '../../grid/index.ts';
import type { Numbering } from './tick-form.ts';

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** A number before a label in one cell: "II. Về đánh giá", "1) Tổ chức đảng", "1 - Đảng viên". */
const LEADING = /^\(?([IVX]{1,6}|\d{1,3})(?:\s*[.)/:-]|\s+(?=\p{Lu}))\s*(?=\p{L})/u;

/** What a cell of the column TT says; null where it is blank. Capital letters only: (i), (ii) number items. */
export function readNumbering(text: string): Numbering | null {
  const tidy = tidyText(text.normalize('NFKC'));
  if (tidy === '') return null;
  const bare = tidy.replace(/^\(|(?<![.)/:])[.)/:]+$/gu, '').trim();
  if (ROMAN.test(bare)) return 'roman';
  return /^\d{1,3}$/u.test(bare) ? 'whole' : 'other';
}

/** The number at the beginning of a label that has no cell for one; null where it begins with none. */
export function leadingNumbering(label: string): Numbering | null {
  const lead = LEADING.exec(tidyText(label))?.[1];
  return lead === undefined ? null : readNumbering(lead);
}

/** Whether a cell of the column TT holds a number or letter rather than a label. */
export function isNumber(text: string): boolean {
  return /^[(]?(?:[ivx]{1,6}|\d{1,3}(?:\.\d{1,3})*|\p{L})[.)/:]*$|^[-+*•]$/iu.test(
    tidyText(text.normalize('NFKC')),
  );
}
