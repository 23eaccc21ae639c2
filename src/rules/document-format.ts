import type { Citation } from './rulesets/index.ts';

/** The rating year from which on documents follow QĐ 399 (09/01/2026); those of a year before follow what it replaced. */
const FIRST_YEAR_OF_QD_399 = 2026;

/** The regulation on the format of documents that those of a year follow (rulesets/README.md, "Document numbers"). */
export function documentFormatRegulation(year: number): Citation {
  const text = year < FIRST_YEAR_OF_QD_399 ? 'HD 36-HD/VPTW (03/4/2018)' : 'QĐ 399-QĐ/TW (09/01/2026)';
  return { text, clause: null, mark: 'reported' };
}
