import { LEVELS, type Level } from '../../forms/table/levels.ts';
import type { RatingTable, Series } from '../../forms/rating/rating-table.ts';
import { levelName } from '../../rules/messages.vi.ts';
import type { Faults } from '../faults.ts';
import { levelFigure, shareFigure, sumFigure, totalFigure } from '../rating-figures.ts';
import { idOfPart, nameOfPart, type NamedRating } from '../rating-names.ts';
import type { RatingPart } from '../rating-parts.ts';
import { minus, percentOf, type Computed } from '../computed.ts';
import type { NarrativeTable } from '../table.ts';
import { figure, head, said } from '../table-cells.ts';
import { extendedTitle, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

/** What one row says of a series. */
interface Line {
  readonly count: (series: Series) => Computed;
  readonly share: (series: Series) => Computed;
}

/** The last year beside the one before it. */
interface Compared {
  readonly year: number;
  readonly now: Series;
  readonly before: Series;
}

/** Count and share a year, and how the last year differs from the one before it, in units and percentage points. */
export function extendedTable(
  rating: NamedRating,
  parts: readonly RatingPart[],
  at: number,
  faults: Faults,
): NarrativeTable[] {
  const part = parts[at];
  if (!part) return [];
  const compared = comparedIn(part);
  const { table } = rating;
  const rows = [
    ...headRows(part, compared),
    ...LEVELS.map((level, index): Spanning[] => [
      { cell: said('number', index + 1) },
      { cell: said('label', levelName(level)) },
      ...lineCells(levelLine(table, level), part, compared, faults),
    ]),
    [
      { cell: said('total-label', TABLE.total), across: 2 },
      ...lineCells(totalLine(table), part, compared, faults, 'total'),
    ],
  ];
  const grid = laidOut(rows);
  const values = part.columns.length * 2 + (compared ? 2 : 0);
  return [
    {
      ...grid,
      id: `extended_${idOfPart(rating, at, parts.length)}`,
      kind: 'ratings-extended',
      title: extendedTitle(nameOfPart(rating, part)),
      headRows: 2,
      widths: [NUMBER_WIDTH, LABEL_WIDTH, ...Array.from({ length: values }, () => VALUE_WIDTH)],
      notes: notesOf(grid.rows),
    },
  ];
}

function comparedIn({ columns }: RatingPart): Compared | null {
  const last = columns.findLast(({ year }) => year !== null);
  if (!last?.before || last.year === null) return null;
  return { year: last.year, now: last.series, before: last.before };
}

function headRows({ columns, year }: RatingPart, compared: Compared | null): Spanning[][] {
  const names = columns.map((column): Spanning => {
    const name = year === null && column.year !== null ? TABLE.year(column.year) : column.head;
    return { cell: head(name), across: 2 };
  });
  const change = compared ? [{ cell: head(TABLE.change(compared.year, compared.year - 1)), across: 2 }] : [];
  return [
    [{ cell: head(TABLE.number), down: 2 }, { cell: head(TABLE.criterion), down: 2 }, ...names, ...change],
    [
      ...columns.flatMap(() => [{ cell: head(TABLE.count) }, { cell: head(TABLE.share) }]),
      ...(compared ? [{ cell: head(TABLE.count) }, { cell: head(TABLE.points) }] : []),
    ],
  ];
}

function levelLine(table: RatingTable, level: Level): Line {
  return {
    count: (series) => levelFigure(table, series, level),
    share: (series) => shareFigure(table, series, level),
  };
}

/** The share is that of all levels: another than 100 tells that they don't add up to the total. */
function totalLine(table: RatingTable): Line {
  return {
    count: (series) => totalFigure(table, series),
    share: (series) => percentOf(sumFigure(table, series), totalFigure(table, series)),
  };
}

function lineCells(
  { count, share }: Line,
  { columns }: RatingPart,
  compared: Compared | null,
  faults: Faults,
  role: 'figure' | 'total' = 'figure',
): Spanning[] {
  const years = columns.flatMap(({ series }) => [
    { cell: figure(count(series), 'count', faults, role) },
    { cell: figure(share(series), 'percent', faults, role) },
  ]);
  if (!compared) return years;
  const { now, before } = compared;
  return [
    ...years,
    { cell: figure(minus(count(now), count(before)), 'change', faults, role) },
    { cell: figure(minus(share(now), share(before)), 'points', faults, role) },
  ];
}
