import type { Level } from '../table/levels.ts';
import { valueOf } from '../table/count.ts';
import type { ReadSeries } from './read-series.ts';
import { meaningOf, type Meaning } from '../table/phrases/meaning.ts';
import { countsBeside } from './figure-sums.ts';
import { isLevel, isRole, type MeasureGroup, type MeasureLine, type Quantity } from './lines.ts';

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
  const rows = judged.flatMap(
    ({ series }) => countsBeside(series, addendLevels, valueOf(series.notRated)) ?? [],
  );
  const isAgainst = !rows.includes(plain) && (rows.length >= 2 || (rows.length === 1 && judged.length === 1));
  return isAgainst ? !plain : plain;
}

/** The nearest head over the levels stands over those not rated as well, and over no number existing. */
function sharesHead({ members }: MeasureGroup): boolean {
  const counts = members.filter(({ use }) => use === 'count');
  const pathOf = (is: (quantity: Quantity) => boolean) =>
    counts
      .filter(({ quantity }) => is(quantity))
      .slice(0, 1)
      .flatMap(({ line }) => line.path);
  const existing = pathOf((quantity) => isRole(quantity, 'existing'));
  const total = pathOf((quantity) => isRole(quantity, 'total', 'rated'));
  const head = headOver(pathOf(isLevel), ({ level }) => level !== null);
  const ofNotRated = pathOf((quantity) => isRole(quantity, 'notRated'));
  if (headOver(ofNotRated, ({ role }) => role === 'notRated') !== head) return false;
  const hasRated = counts.some(({ quantity }) => isRole(quantity, 'rated'));
  if (!head) return existing.length === 0 && !hasRated;
  return !existing.includes(head) && !(total.includes(head) && hasRated);
}

/** The head over the one that names the quantity; "SL", or "Tổng số" beside "Nữ", may stand below that. */
function headOver(
  path: MeasureLine['path'],
  names: (meaning: Meaning) => boolean,
): MeasureLine['path'][number] | undefined {
  const at = path.findLastIndex(({ text }) => names(meaningOf(text)));
  return path[at - 1];
}
