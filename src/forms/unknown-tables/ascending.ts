/** Of numbers in ascending order the index of the last that is not above a limit; -1 where all are. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (Number(ascending[middle]) <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
