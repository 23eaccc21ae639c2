import { mergeWidth } from './merge-width.ts';
import { BooleanNumber } from './univer-enums.ts';
import type { Nullable, PaintedPlace, UniverCell, UniverStyle } from './univer.ts';

/** What the grid writes with where a style tells nothing. */
const FONT = 'Arial';
const SIZE = 11;
/** In points: smaller can't be read. */
const LEAST = 6;
/** In pixels, on both sides of the text together. */
const MARGIN = 4;
const MOST = 5000;

/**
 * Numbers that are wider than their cell: cut off they would read as other numbers. They are written smaller, and
 * where that can't be read any more as "####", as in Excel.
 */
export class NumberFit {
  readonly #widths = new Map<string, number>();
  #pen: CanvasRenderingContext2D | null | undefined;

  fitted(cell: UniverCell, style: Nullable<UniverStyle>, place: PaintedPlace): UniverCell {
    if (typeof cell.v !== 'string' || style?.tr) return cell;
    const size = style?.fs ?? SIZE;
    const weight =
      style?.bl === BooleanNumber.TRUE || cell.interceptorStyle?.bl === BooleanNumber.TRUE ? 'bold ' : '';
    const needed = this.#widthOf(cell.v, `${weight}${size}pt "${style?.ff ?? FONT}"`);
    const room = mergeWidth(place) - MARGIN;
    if (needed <= room) return cell;
    const smaller = Math.floor(((size * room) / needed) * 2) / 2;
    if (smaller >= LEAST) return { ...cell, interceptorStyle: { ...cell.interceptorStyle, fs: smaller } };
    return { ...cell, v: '#'.repeat(Math.max(1, Math.floor(room / (size / 2)))) };
  }

  /** In pixels. */
  #widthOf(text: string, font: string): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#pen ??= document.createElement('canvas').getContext('2d');
    if (!this.#pen) return 0;
    this.#pen.font = font;
    const { width } = this.#pen.measureText(text);
    if (this.#widths.size >= MOST) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  }
}
