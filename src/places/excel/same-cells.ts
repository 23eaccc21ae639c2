import type { Range } from '../../grid/index.ts';

/** Whether rectangles cover the same cells; Excel joins those that touch, and gives them in its own order. */
export function sameCells(a: readonly Range[], b: readonly Range[]): boolean {
  return coverOf(a) === coverOf(b);
}

/** The cells as bands of rows, each with the columns that are covered in it: the same text for the same cells. */
export function coverOf(areas: readonly Range[]): string {
  const [first] = areas;
  // Nearly all that is marked is one rectangle.
  if (first && areas.length === 1) return bandText({ ...first, columns: columnsOf(areas) });
  const edges = [...new Set(areas.flatMap(({ top, bottom }) => [top, bottom + 1]))].toSorted((x, y) => x - y);
  const sorted = areas.toSorted((a, b) => a.top - b.top);
  let next = 0;
  /** Those that reach into the band that is looked at. */
  let here: Range[] = [];
  const bands: Band[] = [];
  edges.slice(0, -1).forEach((top, at) => {
    const bottom = (edges[at + 1] ?? top) - 1;
    here = here.filter((area) => area.bottom >= top);
    for (let area = sorted[next]; area && area.top <= top; area = sorted[++next]) here.push(area);
    const columns = columnsOf(here);
    const last = bands.at(-1);
    if (last?.columns === columns && last.bottom === top - 1) last.bottom = bottom;
    else if (columns !== '') bands.push({ top, bottom, columns });
  });
  return bands.map(bandText).join(';');
}

interface Band {
  readonly top: number;
  bottom: number;
  readonly columns: string;
}

function bandText({ top, bottom, columns }: Readonly<Band>): string {
  return `${top}-${bottom}:${columns}`;
}

function columnsOf(areas: readonly Range[]): string {
  const runs: { readonly left: number; right: number }[] = [];
  for (const { left, right } of areas.toSorted((a, b) => a.left - b.left)) {
    const last = runs.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs.map(({ left, right }) => `${left}-${right}`).join(',');
}
