import { parseNumber } from '../../grid/index.ts';
import type { UniverCell } from './univer.ts';

/** Numbers with signs as Vietnamese writes them: the grid would take "2.411" for two and a bit, "34,5" for a text. */
const VIETNAMESE = /^-?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/u;
const TEXT_ON_PURPOSE = 4;
const NUMBER = 2;

/** What a clerk typed, where it is a number that the grid would misread; null: the grid's own reading is right. */
export function typedCell(cell: UniverCell | null | undefined): UniverCell | null {
  if (!cell || typeof cell.v !== 'string' || cell.t === TEXT_ON_PURPOSE || cell.p) return null;
  const text = cell.v.trim();
  const number = VIETNAMESE.test(text) ? parseNumber(text) : null;
  return number ? { ...cell, v: number.value, t: NUMBER } : null;
}
