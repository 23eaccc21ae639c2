/** What two texts of XML have not in common, tag by tag: "-" before what went, "+" before what came. */
export function xmlChanges(before: string, after: string): string[] {
  const [a, b] = [tokens(before), tokens(after)];
  const longest = lengths(a, b);
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) [i, j] = [i + 1, j + 1];
    else if (other === undefined || (one !== undefined && at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      changes.push(`- ${one ?? ''}`);
      i++;
    } else {
      changes.push(`+ ${other}`);
      j++;
    }
  }
  return changes;
}

function tokens(xml: string): string[] {
  return xml.split(/(?=<)/);
}

/** Lengths of the longest common ends from each pair of places. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
