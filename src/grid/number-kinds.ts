import { memoize } from './memoize.ts';

/** What a number format shows a number as; of a code with several sections the first counts. */
export type FormatKind = 'general' | 'text' | 'number' | 'percent' | 'date' | 'time';

/** Reads what kind of values a number format code is for; null is General. */
export function formatKind(format: string | null): FormatKind {
  return format === null ? 'general' : kindOfCode(format);
}

const kindOfCode = memoize((format): FormatKind => {
  const code = format.replace(SAID, '').split(';')[0] ?? '';
  if (code.trim() === '@') return 'text';
  if (code === '' || /general/iu.test(code)) return 'general';
  if (code.includes('%')) return 'percent';
  const withoutNoon = code.replace(/am\/pm|a\/p/giu, '');
  if (/[dy]/iu.test(withoutNoon)) return 'date';
  if (/[hs]/iu.test(withoutNoon) || withoutNoon !== code || ELAPSED.test(format)) return 'time';
  return /m/iu.test(withoutNoon) ? 'date' : 'number';
});

/**
 * What a code says of texts, fillers, colours, languages and conditions: none of it tells the kind. A whole code has at
 * most 255 letters.
 */
const SAID = /"[^"]{0,255}"|\\.|[_*].|\[[^\]]{0,255}\]/gsu;
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;
