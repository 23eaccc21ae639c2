import { parseRangeName, type Position, type Range } from '../../grid/index.ts';
import { LONGEST_FORMULA, SPREAD_FORMULAS } from '../limits.ts';
import { cutFormula, movedFormula, type CutFormula } from './translate-formula.ts';
import { Unreadable } from '../unreadable.ts';
import type { Attributes } from '../xml/read-xml.ts';

interface Master extends Position {
  readonly cut: CutFormula;
}

interface Area extends Range {
  readonly formula: string;
}

/** Areas of one formula never overlap in an honest sheet, so few are open at a time. */
const OPEN_AREAS = 512;

/**
 * The formulas of one sheet that stand for more than their own cell: shared ones, arrays and data tables
 * (ECMA-376 part 1, 18.3.1.40). Cells are to be given row by row.
 */
export class SheetFormulas {
  readonly #masters = new Map<string, Master>();
  #areas: Area[] = [];
  #spread = 0;

  /**
   * The formula of a cell, without "=", by its `f` element; null for an empty one. '' where a shared formula's
   * text is nowhere: that there is a formula is still known.
   */
  read(attributes: Attributes, text: string, place: Position): string | null {
    const { t: type } = attributes;
    if (type === 'shared') return this.#shared(attributes['si'] ?? '', text, place);
    if (type === 'array') return this.#area(attributes['ref'], text);
    if (type === 'dataTable')
      return this.#area(attributes['ref'], text === '' ? tableFormula(attributes) : text);
    return text === '' ? null : text;
  }

  /** Whether there are arrays or data tables that have not ended. */
  get hasAreas(): boolean {
    return this.#areas.length > 0;
  }

  /** The formula of an array or data table that a cell belongs to; null where it belongs to none. */
  covering({ row, col }: Position): string | null {
    if (this.#areas.length === 0) return null;
    if (this.#areas.some(({ bottom }) => bottom < row))
      this.#areas = this.#areas.filter(({ bottom }) => bottom >= row);
    const area = this.#areas.find(({ top, left, right }) => top <= row && left <= col && col <= right);
    return area?.formula ?? null;
  }

  #shared(id: string, text: string, place: Position): string {
    if (text !== '') {
      this.#masters.set(id, { ...place, cut: text.length > LONGEST_FORMULA ? [text] : cutFormula(text) });
      return text;
    }
    const master = this.#masters.get(id);
    if (!master) return '';
    const moved = movedFormula(master.cut, master, place);
    this.#spread += moved.length;
    if (this.#spread > SPREAD_FORMULAS) throw new Unreadable('too-large', 'shared formulas');
    return moved;
  }

  #area(ref: string | undefined, formula: string): string {
    const range = parseRangeName(ref ?? '');
    const alone = !range || (range.top === range.bottom && range.left === range.right);
    if (!alone && this.#areas.length < OPEN_AREAS) this.#areas.push({ ...range, formula });
    return formula;
  }
}

/** A data table as Excel shows it: TABLE(row input, column input). */
function tableFormula({ r1 = '', r2 = '', dt2D, dtr }: Attributes): string {
  if (dt2D === '1' || dt2D === 'true') return `TABLE(${r1},${r2})`;
  return dtr === '1' || dtr === 'true' ? `TABLE(${r1},)` : `TABLE(,${r1})`;
}
