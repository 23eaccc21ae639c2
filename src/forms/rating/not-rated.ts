import type { Level } from '../table/levels.ts';
import { valueOf } from '../table/count.ts';
import type { ReadSeries } from './read-series.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { isLevel, isRole, type MeasureGroup, type MeasureLine } from './lines.ts';
import type { Series } from './rating-table.ts';

/**
 * Whether the total counts those not rated, too: where they stand under the levels' own head and no number existing
 * does; at least two rows that all say otherwise overrule the head, and of a table of one row that one.
 */
export function totalIncludesNotRated(read: readonly ReadSeries[], addendLevels: readonly Level[]): boolean {
  const judged = read.filter(({ series }) => series.notRated !== null && series.total !== null);
  const [first] = judged;
  if (!first) return false;
  const plain = sharesHead(first.group);
  // A row that fits neither reading bears witness to none.
  const rows = judged.flatMap(({ series }) => readingOf(series, addendLevels) ?? []);
  const isAgainst = !rows.includes(plain) && (rows.length >= 2 || (rows.length === 1 && judged.length === 1));
  return isAgainst ? !plain : plain;
}

/** Which reading a row with some not rated fits; null: neither, or it can't be known. */
function readingOf(series: Series, addendLevels: readonly Level[]): boolean | null {
  const [total, notRated] = [valueOf(series.total), valueOf(series.notRated)];
  const values = addendLevels.map((level) => valueOf(series.counts[level]));
  if (total === null || notRated === null || notRated === 0 || values.includes(null)) return null;
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  if (total === sum + notRated) return true;
  return total === sum ? false : null;
}

/** The nearest head over the levels stands over those not rated as well, and over no number existing. */
function sharesHead({ members }: MeasureGroup): boolean {
  const counts = members.filter(({ use }) => use === 'count');
  const level = counts.find(({ quantity }) => isLevel(quantity))?.line;
  const notRated = counts.find(({ quantity }) => isRole(quantity, 'notRated'))?.line;
  const existing = counts.find(({ quantity }) => isRole(quantity, 'existing'))?.line;
  const total = counts.find(({ quantity }) => isRole(quantity, 'total', 'rated'))?.line;
  if (!level || !notRated) return false;
  const head = headOf(level);
  if (headOf(notRated) !== head) return false;
  if (!head) return !existing && !hasRated(counts.map(({ line }) => line));
  return (
    !existing?.path.includes(head) &&
    !(total?.path.includes(head) && hasRated(counts.map(({ line }) => line)))
  );
}

/** The head over the one that names the quantity; "SL" may stand below that. */
function headOf({ path }: MeasureLine): MeasureLine['path'][number] | undefined {
  const at = path.findLastIndex(({ text }) => (meaningOf(text).level ?? meaningOf(text).role) !== null);
  return path[at - 1];
}

function hasRated(lines: readonly MeasureLine[]): boolean {
  return lines.some(({ quantity }) => isRole(quantity, 'rated'));
}
