import { foldLabel } from '../../grid/index.ts';
import { valueOf } from '../table/count.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { sumKnown } from '../table/sum-known.ts';
import { levelCounts } from './rating-table.ts';
import type { ReadSeries } from './read-series.ts';

/** "Số lượt", "Điểm": a column of something else beside those of groups. */
const COUNTING = /^(?:số|lượt|điểm|tổng điểm|buổi|lần)(?!\p{L})/u;

/**
 * The series without columns that count something else: nothing says that they are of a year, an object or a total,
 * their heads begin with a counting word, and their levels do not add up while two thirds of the others do.
 */
export function readableSeries(read: readonly ReadSeries[]): readonly ReadSeries[] {
  const doubtful = new Set(read.filter(isDoubtful));
  if (doubtful.size === 0 || doubtful.size === read.length) return read;
  const others = read.filter((one) => !doubtful.has(one));
  if (others.filter(addsUp).length * 3 < others.length * 2) return read;
  return read.filter((one) => !doubtful.has(one) || addsUp(one));
}

function isDoubtful({ line, group }: ReadSeries): boolean {
  if (line.year || line.period || line.object || line.kind !== 'series' || group.members.length === 0)
    return false;
  const text = line.label.text;
  return COUNTING.test(foldLabel(text)) && meaningOf(text).object === null && meaningOf(text).hasRest;
}

function addsUp({ series: { counts, total } }: ReadSeries): boolean {
  const sum = sumKnown(levelCounts({ counts }).map(valueOf));
  return sum !== null && sum === valueOf(total);
}
