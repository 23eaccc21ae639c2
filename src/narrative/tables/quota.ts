import { isColumnTotal } from '../../forms/rating/rating-table.ts';
import { citationText } from '../../rules/messages.vi.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import { quotaFigures, type RuledFigures } from '../quota-figures.ts';
import { namedRatings, type NamedRating } from '../rating-names.ts';
import { partsOf, type RatingColumn } from '../rating-parts.ts';
import type { NarrativeTable, NarrativeCell } from '../table.ts';
import { figure, head, said } from '../table-cells.ts';
import { baseText, objectName, QUOTA, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

const HEADS = [
  QUOTA.year,
  QUOTA.excellent,
  QUOTA.good,
  QUOTA.base,
  QUOTA.share,
  QUOTA.percent,
  QUOTA.cap,
  QUOTA.difference,
  QUOTA.basis,
];

/** A row of the table, before it is known how the sources of law are numbered. */
interface QuotaLine {
  readonly name: string;
  readonly column: RatingColumn;
  readonly rating: NamedRating;
}

/** Excellent beside good in every rating form and year, and how that stands to the quota in force. */
export function quotaTable(checked: Checked, wanted: Wanted, faults: Faults): NarrativeTable[] {
  const lines = namedRatings(checked.forms).flatMap((rating) => linesOf(rating, wanted));
  if (lines.length === 0) return [];
  const citations: string[] = [];
  const body = lines.map((line, index) => lineCells(line, index + 1, checked, faults, citations));
  const grid = laidOut([
    [head(TABLE.number), head(QUOTA.object), ...HEADS.map(head)].map((cell) => ({ cell })),
    ...body.map((cells) => cells.map((cell): Spanning => ({ cell }))),
  ]);
  return [
    {
      ...grid,
      id: 'quota',
      kind: 'quota',
      title: QUOTA.title,
      headRows: 1,
      widths: [NUMBER_WIDTH, LABEL_WIDTH, ...HEADS.map(() => VALUE_WIDTH)],
      notes: [
        QUOTA.abbreviations,
        ...citations.map((citation, index) => QUOTA.basisNote(index + 1, citation)),
        ...notesOf(grid.rows),
      ],
    },
  ];
}

function linesOf(rating: NamedRating, wanted: Wanted): QuotaLine[] {
  const { table, isOneOfMany } = rating;
  const sheet = isOneOfMany ? table.sheet : null;
  return partsOf(table, wanted).flatMap(({ columns, subject, year }) =>
    columns
      .filter(
        (column) => isWanted(wanted, column.year) && !(table.kind === 'ratings' && isTotal(column, rating)),
      )
      .map((column) => {
        const object = year === null ? subject : String(column.head);
        return { name: objectName({ kind: table.kind, subject: object, sheet }), column, rating };
      }),
  );
}

/** The total of unlike objects is held against no quota. */
function isTotal({ series }: RatingColumn, { table }: NamedRating): boolean {
  return isColumnTotal(table, series);
}

function lineCells(
  { name, column, rating: { table } }: QuotaLine,
  number: number,
  checked: Checked,
  faults: Faults,
  citations: string[],
): NarrativeCell[] {
  const { excellent, good, ruled } = quotaFigures(checked, table, column.series);
  return [
    said('number', number),
    said('label', name),
    said('text', column.year ?? TABLE.noYear),
    figure(excellent, 'count', faults),
    figure(good, 'count', faults),
    ...(ruled ? ruledCells(ruled, faults, citations) : UNRULED),
  ];
}

const UNRULED: readonly NarrativeCell[] = [
  said('text', QUOTA.noRuleset),
  ...Array.from({ length: 5 }, () => said('text', '–')),
];

function ruledCells(ruled: RuledFigures, faults: Faults, citations: string[]): NarrativeCell[] {
  const { base, share, percent, cap, difference, judgement, ruleset } = ruled;
  const citation = citationText(judgement?.basis ?? ruleset.quota.basis);
  if (!citations.includes(citation)) citations.push(citation);
  const isWhole = Number.isInteger(percent);
  const fixed = { value: percent, expression: null, sources: [], bases: [] };
  return [
    said('text', baseText(base)),
    figure(share, 'percent', faults),
    figure(fixed, isWhole ? 'whole-percent' : 'percent', faults),
    figure(cap, 'count', faults),
    figure(difference, 'change', faults),
    said('text', QUOTA.footnote(citations.indexOf(citation) + 1)),
  ];
}
