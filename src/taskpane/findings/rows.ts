/** Rows are known to the keyboard by their data: `data-row` on the row itself, `data-row-of` around what it opened. */
export const ROW = 'row';
export const ROW_OF = 'rowOf';

/** Where a key leads from a row; undefined where it leads nowhere. At the ends the arrows stay. */
export function nextRow(keys: readonly string[], from: string, key: string): string | undefined {
  const index = keys.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return keys[Math.min(index + 1, keys.length - 1)];
    case 'ArrowUp':
      return keys[Math.max(index - 1, 0)];
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}

export function focusRow(list: HTMLElement | null, key: string | undefined): void {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  [...rows].find((row) => row.dataset[ROW] === key)?.focus();
}
