import { byGravity, MARK_LOOKS } from '../../grid/index.ts';
import type { Mark, MarkLevel, RangeRef } from '../../grid/index.ts';
import { LINES } from './styles.ts';
import { BooleanNumber, BorderStyleTypes, CellValueType, VerticalAlign } from './univer-enums.ts';
import type { Nullable, PaintedPlace, UniverCell, UniverStyle } from './univer.ts';
import { chartText } from './wording.vi.ts';

/** A chart that is in the file, and not drawn in the grid. */
export interface UndrawnChart {
  /** Once a sheet. */
  readonly id: string;
  readonly title: string;
  readonly place: RangeRef;
}

/** What is seen over the cells and is not part of them. */
export interface Overlay {
  /** Marks as they stand in the file. */
  readonly marks: readonly Mark[];
  /** What the last check found: seen in the corners of the cells. */
  readonly findings: readonly Mark[];
  /** What is told where a chart will stand. */
  readonly charts: readonly UndrawnChart[];
}

/** The overlay by the places that it is on; asked for each cell that is painted. */
export class OverlayIndex {
  readonly #marks: ReadonlyMap<string, MarkLevel>;
  readonly #findings: ReadonlyMap<string, MarkLevel>;
  readonly #charts: ReadonlyMap<string, UniverCell>;

  constructor({ marks, findings, charts }: Overlay, sheetIds: ReadonlyMap<string, string>) {
    this.#marks = byPlace(marks, sheetIds);
    this.#findings = byPlace(findings, sheetIds);
    this.#charts = chartCells(charts, sheetIds);
  }

  /** The cell as it is painted: with what lies over it. */
  painted(
    cell: Nullable<UniverCell>,
    place: Pick<PaintedPlace, 'subUnitId' | 'row' | 'col'>,
  ): Nullable<UniverCell> {
    const key = placeKey(place.subUnitId, place.row, place.col);
    const mark = this.#marks.get(key);
    const finding = this.#findings.get(key);
    const chart = this.#charts.get(key);
    if (!mark && !finding && !chart) return cell;
    return {
      ...(chart && isBlank(cell) ? { ...cell, ...chart } : cell),
      ...(mark && { interceptorStyle: { ...cell?.interceptorStyle, ...STYLES[mark] } }),
      ...(finding && { markers: { tr: { color: `#${MARK_LOOKS[finding].lineColor}`, size: CORNER } } }),
    };
  }
}

/** In pixels. */
const CORNER = 10;

function placeKey(sheet: string, row: number, col: number): string {
  return `${sheet} ${row} ${col}`;
}

/** Of several at one place the gravest is seen. */
function byPlace(
  marks: readonly Mark[],
  sheetIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, MarkLevel> {
  const found = new Map<string, MarkLevel>();
  for (const { range, level } of marks) {
    const sheet = sheetIds.get(range.sheet);
    if (sheet === undefined) continue;
    for (let row = range.top; row <= range.bottom; row++)
      for (let col = range.left; col <= range.right; col++) {
        const key = placeKey(sheet, row, col);
        const known = found.get(key);
        if (!known || byGravity(level, known) < 0) found.set(key, level);
      }
  }
  return found;
}

/** Where charts will stand: a light area, and in its first cell what it is. What cells hold is seen before that. */
function chartCells(
  charts: readonly UndrawnChart[],
  sheetIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, UniverCell> {
  const cells = new Map<string, UniverCell>();
  for (const { title, place } of charts) {
    const sheet = sheetIds.get(place.sheet);
    if (sheet === undefined) continue;
    for (let row = place.top; row <= place.bottom; row++)
      for (let col = place.left; col <= place.right; col++)
        cells.set(placeKey(sheet, row, col), { interceptorStyle: CHART_AREA });
    cells.set(placeKey(sheet, place.top, place.left), {
      v: chartText(title),
      t: CellValueType.STRING,
      interceptorStyle: { ...CHART_AREA, it: BooleanNumber.TRUE, vt: VerticalAlign.TOP },
    });
  }
  return cells;
}

const CHART_AREA: UniverStyle = { bg: { rgb: '#F3F6FB' }, cl: { rgb: '#3B4A5E' } };

function isBlank(cell: Nullable<UniverCell>): boolean {
  return (cell?.v ?? '') === '' && !cell?.p && !cell?.f;
}

const STYLES: Readonly<Record<MarkLevel, UniverStyle>> = {
  error: styleFor('error'),
  warning: styleFor('warning'),
  info: styleFor('info'),
};

function styleFor(level: MarkLevel): UniverStyle {
  const { fill, line, lineColor } = MARK_LOOKS[level];
  const edge = { s: LINES[line] ?? BorderStyleTypes.THIN, cl: { rgb: `#${lineColor}` } };
  return { bg: { rgb: `#${fill}` }, bl: BooleanNumber.TRUE, bd: { t: edge, r: edge, b: edge, l: edge } };
}
