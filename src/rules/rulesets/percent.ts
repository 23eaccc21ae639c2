/** Whether a number is a percentage that a ruleset may name: above 0, at most 100, at most two decimals. */
export function isPercent(value: number): boolean {
  return value > 0 && value <= 100 && Number(value.toFixed(2)) === value;
}

/** A ruleset's percentage in hundredths of a percent, exactly: 20 → 2000, 12.35 → 1235. */
export function hundredths(percent: number): number {
  return Math.round(percent * 100);
}
