import { LEVELS } from '../../forms/table/levels.ts';
import { levelName } from '../../rules/messages.vi.ts';
import type { Faults } from '../faults.ts';
import { levelFigure, totalFigure } from '../rating-figures.ts';
import { idOfPart, nameOfPart, type NamedRating } from '../rating-names.ts';
import type { RatingPart } from '../rating-parts.ts';
import type { NarrativeTable } from '../table.ts';
import { figure, head, said } from '../table-cells.ts';
import { ratingTitle, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

/** Levels down, years (or the objects of one year) across, the total last: as the report has it. */
export function ratingsTable(
  rating: NamedRating,
  parts: readonly RatingPart[],
  at: number,
  faults: Faults,
): NarrativeTable[] {
  const part = parts[at];
  if (!part) return [];
  const { table } = rating;
  const { columns, year } = part;
  const above = year === null ? TABLE.years : TABLE.objects;
  const body = LEVELS.map((level, index): Spanning[] => [
    { cell: said('number', index + 1) },
    { cell: said('label', levelName(level)) },
    ...columns.map(({ series }) => ({ cell: figure(levelFigure(table, series, level), 'count', faults) })),
  ]);
  const grid = laidOut([
    [
      { cell: head(TABLE.number), down: 2 },
      { cell: head(TABLE.criterion), down: 2 },
      { cell: head(above), across: columns.length },
    ],
    columns.map((column) => ({ cell: head(column.head) })),
    ...body,
    [
      { cell: said('total-label', TABLE.total), across: 2 },
      ...columns.map(({ series }) => ({
        cell: figure(totalFigure(table, series), 'count', faults, 'total'),
      })),
    ],
  ]);
  return [
    {
      ...grid,
      id: `ratings_${idOfPart(rating, at, parts.length)}`,
      kind: 'ratings',
      title: ratingTitle(nameOfPart(rating, part)),
      headRows: 2,
      widths: [NUMBER_WIDTH, LABEL_WIDTH, ...columns.map(() => VALUE_WIDTH)],
      notes: notesOf(grid.rows),
    },
  ];
}
