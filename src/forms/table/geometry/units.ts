import { foldText, parseNumber, memoize, type Sheet } from '../../../grid/index.ts';

/** "15 ĐV", "3 triệu", "1.200.000đ": a number with what it counts, in a few words. */
const COUNTED = /^([+-]?\d[\d.,]*)(?: ?(đ|₫)| (\p{L}{1,10}\.?(?: \p{L}{1,10}\.?){0,2})|(\p{L}{2,6}\.?))$/u;
/** How long something takes, and how old it is, are no counts. */
const OF_TIME = /^(?:ngày|tháng|năm|tuần|quý|giờ|phút|giây|tuổi|h)(?!\p{L})/u;
const LONGEST = 40;

/** What a text counts by a number before it; null where it does not. */
export function unitOf(text: string): string | null {
  return text.length > LONGEST || !/^\s*[+-]?\s*\d/u.test(text) ? null : unitIn(text);
}

const unitIn = memoize((text): string | null => {
  const [, number = '', currency, words, joined] = COUNTED.exec(foldText(text)) ?? [];
  const unit = currency ?? words ?? joined ?? '';
  return unit === '' || OF_TIME.test(unit) || !parseNumber(number) ? null : unit;
});

/** Of one number a text may be "2 Lê Lợi"; what is counted again and again is a unit. */
const FEWEST = 2;

/** The units that texts of a sheet count by, whatever they are called. */
export function unitsIn({ rows }: Pick<Sheet, 'rows'>): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const cells of rows.values()) {
    cells.forEach((cell) => {
      const unit = typeof cell?.value === 'string' ? unitOf(cell.value) : null;
      if (unit !== null) seen.set(unit, (seen.get(unit) ?? 0) + 1);
    });
  }
  return new Set([...seen].filter(([, count]) => count >= FEWEST).map(([unit]) => unit));
}
