import { MARK_LOOKS } from '../../app/mark-formula.ts';
import type { Mark, MarkLevel } from '../../grid/index.ts';
import { LINES } from './styles.ts';
import type { PaintedPlace, UniverCell, UniverStyle } from './univer.ts';

/** What is seen over the cells and is not part of them. */
export interface Overlay {
  /** Marks as they stand in the file. */
  readonly marks: readonly Mark[];
  /** What the last check found: seen in the corners of the cells. */
  readonly findings: readonly Mark[];
}

/** The overlay by the places that it is on; asked for each cell that is painted. */
export class OverlayIndex {
  readonly #marks: ReadonlyMap<string, MarkLevel>;
  readonly #findings: ReadonlyMap<string, MarkLevel>;

  constructor({ marks, findings }: Overlay, sheetIds: ReadonlyMap<string, string>) {
    this.#marks = byPlace(marks, sheetIds);
    this.#findings = byPlace(findings, sheetIds);
  }

  /** The cell as it is painted: with what lies over it. */
  painted(cell: UniverCell | null | undefined, place: PaintedPlace): UniverCell | null | undefined {
    const key = placeKey(place.subUnitId, place.row, place.col);
    const mark = this.#marks.get(key);
    const finding = this.#findings.get(key);
    if (!mark && !finding) return cell;
    return {
      ...cell,
      ...(mark && { interceptorStyle: { ...cell?.interceptorStyle, ...STYLES[mark] } }),
      ...(finding && { markers: { tr: { color: `#${MARK_LOOKS[finding].lineColor}`, size: CORNER } } }),
    };
  }
}

/** In pixels. */
const CORNER = 10;
const GRAVITY: Readonly<Record<MarkLevel, number>> = { error: 0, warning: 1, info: 2 };

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
        if (!known || GRAVITY[level] < GRAVITY[known]) found.set(key, level);
      }
  }
  return found;
}

const STYLES: Readonly<Record<MarkLevel, UniverStyle>> = {
  error: styleFor('error'),
  warning: styleFor('warning'),
  info: styleFor('info'),
};

function styleFor(level: MarkLevel): UniverStyle {
  const { fill, line, lineColor } = MARK_LOOKS[level];
  const edge = { s: LINES[line] ?? 1, cl: { rgb: `#${lineColor}` } };
  return { bg: { rgb: `#${fill}` }, bl: 1, bd: { t: edge, r: edge, b: edge, l: edge } };
}
