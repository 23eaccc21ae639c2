import { formatNumber } from '../../grid/index.ts';

/** Numbers in prose (src/rules/rulesets/README.md): counts under ten with a leading zero, thousands with a dot. */
export function prose(count: number): string {
  return count > 0 && count < 10 && Number.isInteger(count) ? `0${count}` : formatNumber(count);
}

/** Two decimals with a comma: "18,97%". */
export function prosePercent(percent: number): string {
  return `${formatNumber(percent, 2)}%`;
}

/** What a change between two percentages is counted in, without its sign: "0,63". Nothing that rounds to 0,00 is a change. */
export function prosePoints(points: number): string {
  return formatNumber(Math.abs(points), 2);
}

export type Direction = 'up' | 'down' | 'same';

export function directionOf(change: number): Direction {
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}

/** Of percentages: as it is read with two decimals. */
export function pointsDirection(points: number): Direction {
  return directionOf(Math.round(points * 100));
}
