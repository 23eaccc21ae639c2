import type { ProfileLine, ProfileSubset, ProfileSum } from './organisation-profile.ts';
import type { ListLine } from './lines.ts';
import { sumsByDepth } from './sums-by-depth.ts';
import { isSectionNumber, parentNumber } from './numbering.ts';

/** Which lines add up to which, and which are contained in which (src/rules/README.md, `profile-total`). */
export function relate(lines: readonly ListLine[]): { sums: ProfileSum[]; subsets: ProfileSubset[] } {
  const subsets = subsetsOf(lines);
  const contained = new Set<ProfileLine>(subsets.map(({ part }) => part));
  const addends = lines.filter((line) => line.beginning !== 'within' && !contained.has(line));
  const numbered = childrenByNumber(addends);
  const dashed = childrenByDash(lines, contained);
  const inner = new Map(sumsByDepth(addends).map(({ whole, parts }) => [whole, parts]));
  const sums = addends.flatMap((whole): ProfileSum[] => {
    const parts = numbered.get(whole) ?? dashed.get(whole) ?? [];
    const all = parts.length > 0 ? parts : (inner.get(whole) ?? []);
    return all.length > 0 ? [{ whole, parts: all }] : [];
  });
  return { sums, subsets };
}

/**
 * "Trong đó" with a value is contained in the nearest line above that is not itself contained; without a value it
 * makes the "-" lines after it, up to the next numbered line, parts of the line that it stands below.
 */
function subsetsOf(lines: readonly ListLine[]): ProfileSubset[] {
  const subsets: ProfileSubset[] = [];
  let nearest: ListLine | null = null;
  // A "-" line has no "-" lines of its own: "Trong đó" without a value speaks of the line that they stand below.
  let outline: ListLine | null = null;
  let open: ListLine | null = null;
  for (const line of lines) {
    if (line.number !== null) open = null;
    if (line.beginning === 'within') {
      if (line.count.reading.kind === 'blank') open = outline;
      else if (nearest) subsets.push({ part: line, whole: nearest });
    } else if (open && line.beginning === 'dash' && line.number === null)
      subsets.push({ part: line, whole: open });
    else {
      nearest = line;
      if (!isPart(line)) outline = line;
    }
  }
  return subsets;
}

/** Whether a line is one of those that begin with "-" or "+" below another. */
function isPart({ beginning, number }: ListLine): boolean {
  return number === null && (beginning === 'dash' || beginning === 'plus');
}

/** The lines n.k of each line n, up to the next line n or the next section. */
function childrenByNumber(lines: readonly ListLine[]): Map<ProfileLine, ListLine[]> {
  const children = new Map<ProfileLine, ListLine[]>();
  let open = new Map<string, ListLine>();
  for (const line of lines) {
    if (line.number === null) continue;
    if (isSectionNumber(line.number)) open = new Map();
    const parent = open.get(parentNumber(line.number) ?? '');
    const siblings = parent && children.get(parent);
    if (siblings) siblings.push(line);
    else if (parent) children.set(parent, [line]);
    open.set(line.number, line);
  }
  return children;
}

/** The unnumbered lines that begin with "-" directly below each line. */
function childrenByDash(
  lines: readonly ListLine[],
  contained: ReadonlySet<ProfileLine>,
): Map<ProfileLine, ListLine[]> {
  const children = new Map<ProfileLine, ListLine[]>();
  let parts: ListLine[] | null = null;
  for (const line of lines) {
    const isContained = contained.has(line) || line.beginning === 'within';
    if (!isPart(line) && !isContained) {
      parts = [];
      children.set(line, parts);
    } else if (isContained) {
      // Lines below "Trong đó" may be its own parts; between the parts it ends nothing.
      if (parts?.length === 0) parts = null;
    } else if (line.beginning === 'dash') parts?.push(line);
  }
  return children;
}
