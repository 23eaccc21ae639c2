import type { CellLook, Line } from '../xlsx/look/index.ts';
import type { UniverLine, UniverStyle } from './univer.ts';

/** A look in Univer's words; what it leaves out is the grid's default. */
export function styleOf(look: CellLook): UniverStyle {
  return { ...fontOf(look), ...placeOf(look), ...edgesOf(look) };
}

function fontOf(look: CellLook): UniverStyle {
  return {
    ...(look.fontName !== null && { ff: look.fontName }),
    ...(look.fontSize !== null && { fs: look.fontSize }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { ul: { s: 1 } }),
    ...(look.strike && { st: { s: 1 } }),
    ...(look.color !== null && look.color !== '000000' && { cl: { rgb: `#${look.color}` } }),
    ...(look.format !== null && { n: { pattern: look.format } }),
  };
}

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  fill: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  justify: 2,
  distributed: 2,
  bottom: 3,
};
const WRAP = 3;
const INDENT_IN_PIXELS = 9;

function placeOf({ horizontal, vertical, wrap, indent, rotation }: CellLook): UniverStyle {
  const across = HORIZONTAL[horizontal ?? ''];
  return {
    ...(across !== undefined && { ht: across }),
    vt: VERTICAL[vertical ?? 'bottom'] ?? 3,
    ...(wrap && { tb: WRAP }),
    ...(indent > 0 && { pd: { l: indent * INDENT_IN_PIXELS } }),
    // Files count degrees counter-clockwise, the grid clockwise.
    ...(rotation === 'stacked' ? { tr: { a: 0, v: 1 } } : rotation !== 0 && { tr: { a: -rotation } }),
  };
}

function edgesOf({ fill, left, right, top, bottom }: CellLook): UniverStyle {
  const edges = Object.entries({ l: left, r: right, t: top, b: bottom }).flatMap(([side, line]) =>
    line === null ? [] : [[side, lineOf(line)] as const],
  );
  return {
    ...(fill !== null && { bg: { rgb: `#${fill}` } }),
    ...(edges.length > 0 && { bd: Object.fromEntries(edges) }),
  };
}

/** By the names that files have for them. */
export const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

function lineOf({ style, color }: Line): UniverLine {
  return { s: LINES[style] ?? 1, cl: { rgb: `#${color}` } };
}
