import { MARK_LOOKS, type MarkLine } from '../../grid/index.ts';
import type { MarkLevel } from '../../grid/index.ts';

/** The lines around marks, by Excel's own names for them. */
const LINES: Readonly<Record<MarkLine, 'Continuous' | 'Dash' | 'Dot'>> = {
  thin: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
};

/** How a mark looks, in the words of Excel's conditional formats. */
export function lookOf(level: MarkLevel): {
  fill: string;
  line: 'Continuous' | 'Dash' | 'Dot';
  color: string;
} {
  const { fill, line, lineColor } = MARK_LOOKS[level];
  return { fill: `#${fill}`, line: LINES[line], color: `#${lineColor}` };
}
