import {
  formatNumber,
  joinCells,
  qualifiedName,
  rangeName,
  sheetPrefix,
  type CellRef,
  type RangeRef,
} from '../../grid/index.ts';
import type { Finding } from '../../rules/finding.ts';
import { messageOf } from '../../rules/messages.vi.ts';
import type { NarrativeCell, NarrativeRow } from '../table.ts';
import { GAP_TEXTS, NOTES } from '../wording.vi.ts';

/** What must be said below a table: the errors of its figures, then what is missing, then what can't be read. */
export function notesOf(rows: readonly NarrativeRow[]): string[] {
  const cells = rows.flat().filter((cell): cell is NarrativeCell => cell !== null);
  const faults = [...new Set(cells.flatMap(({ findings }) => findings))];
  const figures = cells.filter(({ role }) => role === 'figure' || role === 'total');
  const missing = figures.filter(({ value }) => value === GAP_TEXTS.missing);
  const unreadable = figures.filter(({ value }) => value === GAP_TEXTS.unreadable);
  return [
    ...faults.map(faultNote),
    ...missingNotes(missing),
    ...(unreadable.length === 0 ? [] : [NOTES.unreadable(placesText(sourcesOf(unreadable)))]),
  ];
}

export function faultNote(finding: Finding): string {
  const message = messageOf(finding);
  return finding.cell ? NOTES.fault(qualifiedName(finding.cell), message) : NOTES.faultNowhere(message);
}

/** Of what is made from several cells only some are missing: those that stand alone in another cell. */
function missingNotes(missing: readonly NarrativeCell[]): string[] {
  const places = sourcesOf(missing.filter(({ sources }) => sources.length === 1));
  const lacking = missing.some(({ sources }) => sources.length === 0);
  return [...(places.length === 0 ? [] : [missingText(places)]), ...(lacking ? [NOTES.lacking] : [])];
}

const MOST_PLACES = 12;

function missingText(places: readonly CellRef[]): string {
  const more = places.length - MOST_PLACES;
  return more > 0
    ? NOTES.missingMore(placesText(places.slice(0, MOST_PLACES)), formatNumber(more))
    : NOTES.missing(placesText(places));
}

function sourcesOf(cells: readonly NarrativeCell[]): CellRef[] {
  const byName = new Map(cells.flatMap(({ sources }) => sources).map((cell) => [qualifiedName(cell), cell]));
  return [...byName.values()];
}

/** "'XL TCCSĐ'!C9, C12:C13": the sheet once for cells that follow each other. */
function placesText(cells: readonly CellRef[]): string {
  return rangesText(joinCells(cells));
}

/** The same of rectangles. */
export function rangesText(ranges: readonly RangeRef[]): string {
  let sheet: string | null = null;
  return ranges
    .map((range) => {
      const prefix = range.sheet === sheet ? '' : `${sheetPrefix(range.sheet)}!`;
      sheet = range.sheet;
      return prefix + rangeName(range);
    })
    .join(', ');
}
