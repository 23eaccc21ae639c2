import { printDate } from '../../documents/index.ts';
import type {
  DatesCell,
  DocumentSlot,
  DocumentStatistics,
  NumbersCell,
} from '../../forms/document-statistics/document-statistics.ts';
import { qualifiedName, tidyText, type CellRef } from '../../grid/index.ts';
import { formsOf } from '../../rules/names.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import type { NarrativeTable, NarrativeCell } from '../table.ts';
import { head, quoted, said } from '../table-cells.ts';
import { DOCUMENTS, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

/** Biểu 1: the documents of each content and year, their numbers above their dates. */
export function documentsTables({ forms }: Checked, wanted: Wanted, faults: Faults): NarrativeTable[] {
  const statistics = formsOf(forms, 'document-statistics');
  return statistics.flatMap((form, index) =>
    documentsTable(form, statistics.length > 1 ? `_${index + 1}` : '', wanted, faults),
  );
}

function documentsTable(
  form: DocumentStatistics,
  suffix: string,
  wanted: Wanted,
  faults: Faults,
): NarrativeTable[] {
  const years = [...new Set(form.years.map(({ value }) => value))].filter((year) => isWanted(wanted, year));
  if (years.length === 0) return [];
  const contents = [
    ...new Map(form.slots.map(({ content }) => [qualifiedName(content.cell), content])).values(),
  ];
  const grid = laidOut([
    [
      { cell: head(TABLE.number), down: 2 },
      { cell: head(DOCUMENTS.content), down: 2 },
      { cell: head(DOCUMENTS.kind), down: 2 },
      { cell: head(DOCUMENTS.years), across: years.length },
    ],
    years.map((year) => ({ cell: head(year) })),
    ...contents.flatMap((content, index): Spanning[][] => {
      const own = form.slots.filter(
        (slot) => qualifiedName(slot.content.cell) === qualifiedName(content.cell),
      );
      const at = (year: number) => own.filter((slot) => slot.year.value === year);
      return [
        [
          { cell: said('number', index + 1), down: 2 },
          { cell: quoted('label', tidyText(content.text), [content.cell]), down: 2 },
          { cell: said('text', DOCUMENTS.numbers) },
          ...years.map((year) => ({ cell: listed(at(year).map(numbersPart), faults) })),
        ],
        [
          { cell: said('text', DOCUMENTS.dates) },
          ...years.map((year) => ({ cell: listed(at(year).flatMap(datesPart), faults) })),
        ],
      ];
    }),
  ]);
  return [
    {
      ...grid,
      id: `documents${suffix}`,
      kind: 'documents',
      title: DOCUMENTS.title,
      headRows: 2,
      widths: [NUMBER_WIDTH, LABEL_WIDTH, ...[DOCUMENTS.kind, ...years].map(() => VALUE_WIDTH)],
      notes: notesOf(grid.rows),
    },
  ];
}

/** The text of a cell and, where it holds text, a formula that takes it over. */
interface Part {
  readonly cell: CellRef;
  readonly text: string;
  readonly follows: boolean;
}

function numbersPart({ numbers: { cell, reading } }: DocumentSlot): Part {
  return partOf(cell, reading, reading.kind === 'numbers' ? reading.text : '');
}

function datesPart({ dates }: DocumentSlot): Part[] {
  if (!dates) return [];
  const { cell, reading } = dates;
  const text = reading.kind === 'dates' ? datesText(reading) : '';
  return [partOf(cell, reading, text, reading.kind !== 'dates' || typeof reading.value === 'string')];
}

function partOf(
  cell: CellRef,
  reading: (NumbersCell | DatesCell)['reading'],
  text: string,
  follows = true,
): Part {
  const readable = reading.kind !== 'formula-error' && reading.kind !== 'uncalculated';
  return { cell, text: reading.kind === 'blank' ? (reading.text ?? '') : text, follows: follows && readable };
}

/** A real date is a number in its cell, which a formula that makes text would show as such. */
function datesText({ value, entries }: Extract<DatesCell['reading'], { kind: 'dates' }>): string {
  if (typeof value === 'string') return value;
  return entries.flatMap(({ read }) => (read.kind === 'date' ? [printDate(read.date)] : [])).join('\n');
}

function listed(parts: readonly Part[], faults: Faults): NarrativeCell {
  const text = parts
    .map((part) => part.text.trim())
    .filter((part) => part !== '')
    .join('\n');
  const cells = parts.map(({ cell }) => cell);
  const names = cells.map((cell) => qualifiedName(cell));
  const [name] = names;
  const formula =
    name !== undefined && names.length === 1 && parts.every(({ follows }) => follows)
      ? `IF(${name}="","${DOCUMENTS.none}",${name})`
      : null;
  const cell = quoted('text', text === '' ? DOCUMENTS.none : text, cells, formula);
  return { ...cell, findings: faults.at(cells) };
}
