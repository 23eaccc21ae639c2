import { decimalsOf, formatNumber } from '../../grid/index.ts';
import { printable } from '../text/display.ts';

/** What a cell holds or should hold: a number in Vietnamese notation, text in quotes. */
export function figureText(figure: number | string): string {
  return typeof figure === 'number' ? formatNumber(figure, shownDecimals(figure)) : `“${printable(figure)}”`;
}

/** A computed percentage has no end of decimals; more than four tell a reader nothing. */
function shownDecimals(figure: number): number {
  return Math.min(4, decimalsOf(figure));
}

/** Whether a sentence already tells a figure, be it rounded to the decimals that suit the sentence. */
export function tells(sentence: string, figure: number | string): boolean {
  if (typeof figure === 'string') return sentence.includes(printable(figure));
  const written: readonly string[] = sentence.match(/-?\d[\d.]*(?:,\d+)?/gu) ?? [];
  const numbers = written.map((number) => number.replace(/\.$/u, ''));
  return waysToWrite(figure).some((way) => numbers.includes(way));
}

function waysToWrite(figure: number): string[] {
  const rounded = [1, 2, 3, 4].map((decimals) => formatNumber(figure, decimals));
  return [formatNumber(figure), ...rounded];
}

/** Years as ranges: 2018, 2019, 2021 → "2018–2019, 2021". */
export function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === year) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
