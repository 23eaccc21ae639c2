import type * as Core from '@univerjs/core';
import type { CellLook, Line } from '../../xlsx/index.ts';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from './univer-enums.ts';
import type { UniverStyle } from './univer.ts';

/** A look in Univer's words; what it leaves out is the grid's default. */
export function styleOf(look: CellLook): UniverStyle {
  return { ...fontOf(look), ...alignmentOf(look), ...edgesOf(look) };
}

function fontOf(look: CellLook): UniverStyle {
  return {
    ...(look.fontName !== null && { ff: look.fontName }),
    ...(look.fontSize !== null && { fs: look.fontSize }),
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(look.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(look.color !== null && look.color !== '000000' && { cl: { rgb: `#${look.color}` } }),
    ...(look.format !== null && { n: { pattern: look.format } }),
  };
}

const HORIZONTAL: Readonly<Record<string, Core.HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, Core.VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const INDENT_IN_PIXELS = 9;

function alignmentOf({ horizontal, vertical, wrap, indent, rotation }: CellLook): UniverStyle {
  const across = HORIZONTAL[horizontal ?? ''];
  return {
    ...(across !== undefined && { ht: across }),
    vt: VERTICAL[vertical ?? 'bottom'] ?? VerticalAlign.BOTTOM,
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { l: indent * INDENT_IN_PIXELS } }),
    // Files count degrees counter-clockwise, the grid clockwise.
    ...(rotation === 'stacked'
      ? { tr: { a: 0, v: BooleanNumber.TRUE } }
      : rotation !== 0 && { tr: { a: -rotation } }),
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
export const LINES: Readonly<Record<string, Core.BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function lineOf({ style, color }: Line): Core.IBorderStyleData {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${color}` } };
}
