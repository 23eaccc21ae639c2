import type { Entry } from '../documents/index.ts';
import type { DatesCell, NumbersCell } from '../forms/document-statistics/document-statistics.ts';

/** What stands before the lines of a cell: a sign ("- "), a running number ("2. ") or letter ("b) "). */
type Bullets = (
  line: number,
  /** Which entry of the cell the line is; null: a new one. */
  entry: number | null,
) => string;

const BULLET = /(?:^|[\r\n;,])[ \u00a0]*([^\s;,]{1,4}[ \u00a0]*)$/u;
const NONE: Bullets = () => '';

/**
 * How the lines of a cell go on as its entries begin: with the same sign, or with the next number. Where only some have
 * one, those keep theirs.
 */
export function bulletsOf(reading: (NumbersCell | DatesCell)['reading']): Bullets {
  if (reading.kind !== 'numbers' && reading.kind !== 'dates') return NONE;
  const entries: readonly Entry[] = reading.entries;
  const text = String(reading.kind === 'numbers' ? reading.text : reading.value);
  const leads = entries.map(({ start }, index) =>
    leadBefore(text.slice(entries[index - 1]?.end ?? 0, start)),
  );
  const [first = ''] = leads;
  if (leads.every((lead) => lead === '')) return NONE;
  if (!leads.every((lead) => kindOf(lead) === kindOf(first)))
    return (_line, entry) => (entry === null ? '' : (leads[entry] ?? ''));
  return (line) => numbered(first, line);
}

/** Entries may be parted by no more than spaces, before the bullet of the next. */
function leadBefore(between: string): string {
  return BULLET.exec(`\n${between.replace(/^[ \u00a0]+/u, '')}`)?.[1] ?? '';
}

const kindOf = (lead: string): string =>
  lead
    .trim()
    .replace(/\d+/u, '1')
    .replace(/\p{Ll}/u, 'a');

function numbered(first: string, line: number): string {
  if (/\d/u.test(first)) return first.replace(/\d+/u, (digits) => String(Number(digits) + line));
  return first.replace(/\p{Ll}/u, (letter) => String.fromCharCode(letter.charCodeAt(0) + line));
}
