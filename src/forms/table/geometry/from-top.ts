/** What stands in some rows, from top to bottom. */
type RowsOf<Item> = (item: Item) => readonly { readonly row: number }[];

/**
 * Tables of a left and a right part of a sheet, both from top to bottom: one at the right that ends above one at the left
 * comes before it, since its title may be about both.
 */
export function fromTop<Item>(left: readonly Item[], right: readonly Item[], rowsOf: RowsOf<Item>): Item[] {
  const ordered: Item[] = [];
  let next = 0;
  for (const item of left) {
    const top = rowsOf(item)[0]?.row ?? 0;
    for (let above = right[next]; above && lastRow(rowsOf(above)) < top; above = right[++next])
      ordered.push(above);
    ordered.push(item);
  }
  return [...ordered, ...right.slice(next)];
}

function lastRow(rows: readonly { readonly row: number }[]): number {
  return rows.at(-1)?.row ?? 0;
}
