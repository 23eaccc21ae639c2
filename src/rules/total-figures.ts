import { LEVELS } from '../forms/table/levels.ts';
import type { Count } from '../forms/table/count.ts';
import type { PartCount, RatingTable, Series } from '../forms/rating/rating-table.ts';
import { ROLES } from '../forms/rating/series.ts';
import { sameCell } from '../grid/index.ts';
import { countNamed, nameOf, type FigureName } from './names.ts';

/** One figure that the series of a table have: a level, another number, or a part of one. */
export interface SummedFigure {
  readonly of: FigureName['figure'];
  /** The part's label; null for the whole. */
  readonly part: string | null;
  readonly in: (series: Series) => Count | null | undefined;
}

const WHOLES: readonly SummedFigure[] = [...LEVELS, ...ROLES].map((of) => ({
  of,
  part: null,
  in: (series) => countNamed(series, of),
}));

/** All figures of a series: those that every table may have, then its parts. */
export function summedFigures(series: Series): readonly SummedFigure[] {
  return series.parts.length === 0 ? WHOLES : [...WHOLES, ...series.parts.map(partFigure)];
}

/** A part is found again in another series by its label, which stands once for all of them. */
function partFigure({ label, of }: PartCount): SummedFigure {
  const isSame = (other: PartCount) => other.of === of && sameCell(other.label.cell, label.cell);
  return { of, part: label.text, in: (series) => series.parts.find(isSame)?.count };
}

/** How messages name a figure of a series. */
export function nameOfFigure(
  table: RatingTable,
  series: Series,
  { of, part }: SummedFigure,
): FigureName & { readonly part?: string } {
  const name = { figure: of, series: nameOf(table, series) };
  return part === null ? name : { ...name, part };
}
