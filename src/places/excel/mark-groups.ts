import { groupedBy, type Mark, type Range, RangeIndex, rangeName } from '../../grid/index.ts';

/** Marks of one sheet that say the same: one conditional format over all their cells. */
export interface MarkGroup {
  readonly tag: string;
  readonly level: Mark['level'];
  readonly areas: readonly Range[];
}

/** Excel takes fewer than 8,192 letters as an address of several areas. */
export const LONGEST_ADDRESS = 8000;

/**
 * The marks of a sheet in as few conditional formats as Excel takes: one for each rule and level, more where their
 * addresses are longer together than that, or where cells are marked twice. The same marks give the same groups.
 */
export function markGroupsOf(marks: readonly Mark[], mostLetters: number): MarkGroup[] {
  const alike = groupedBy(marks, ({ tag, level }) => `${tag}:${level}`);
  return [...alike.values()].flatMap((group) => {
    const [{ tag, level }] = group;
    const areas = inChunks(distinct(group), mostLetters);
    return areas.map((chunk) => ({ tag, level, areas: chunk }));
  });
}

function distinct(marks: readonly Mark[]): Range[] {
  const areas = new Map(
    marks.map(({ range: { top, left, bottom, right } }) => {
      const area = { top, left, bottom, right };
      return [rangeName(area), area];
    }),
  );
  return [...areas.values()].toSorted(
    (a, b) => a.top - b.top || a.left - b.left || a.bottom - b.bottom || a.right - b.right,
  );
}

/** How long the shortest address is, with its comma: "A1,". */
const SHORTEST = 3;

/** Areas that do not meet and whose addresses are not too long together. */
interface Chunk {
  readonly areas: Range[];
  readonly index: RangeIndex;
  letters: number;
}

/**
 * Each area goes into the first chunk that takes it; those without room for any are not looked at any more. One that
 * leaves room for no other stands alone.
 */
function inChunks(areas: readonly Range[], mostLetters: number): Range[][] {
  const chunks: Range[][] = [];
  let open: Chunk[] = [];
  for (const area of areas) {
    const letters = rangeName(area).length + 1;
    if (letters + SHORTEST > mostLetters) {
      chunks.push([area]);
      continue;
    }
    let chunk = open.find((one) => one.letters + letters <= mostLetters && !one.index.meeting(area));
    if (!chunk) {
      chunk = { areas: [], index: new RangeIndex([]), letters: 0 };
      chunks.push(chunk.areas);
      open.push(chunk);
    }
    chunk.areas.push(area);
    chunk.index.add(area);
    chunk.letters += letters;
    if (chunk.letters + SHORTEST > mostLetters) open = open.filter((one) => one !== chunk);
  }
  return chunks;
}
