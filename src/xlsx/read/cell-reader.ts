import type { Cell, Position, Value } from '../../grid/index.ts';
import type { CellPool } from './cell-pool.ts';
import { plainValue, sharedString } from './cell-value.ts';
import { SheetFormulas } from './formulas.ts';
import { RichTextReader, type RichText } from './rich-text.ts';
import { PLAIN, type CellStyle } from './styles.ts';
import type { TextPool } from './text-pool.ts';
import type { Attributes } from '../xml/read-xml.ts';
import { standalone } from '../xml/standalone.ts';

/** What the cells of all sheets share. */
export interface SharedParts {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** What gives cells and texts that are the same one place in memory. */
export interface Pools {
  readonly cells: CellPool;
  readonly texts: TextPool;
}

const NONE: Attributes = {};

/** Reads the `c` elements of one sheet, one after the other, always by the same object: a sheet has a million. */
export class CellReader {
  readonly #shared: SharedParts;
  readonly #formulas = new SheetFormulas();
  readonly #inline = new RichTextReader();
  readonly #texts: TextPool;
  readonly #pool: CellPool;
  #target: 'nowhere' | 'value' | 'formula' | 'inline' = 'nowhere';
  #type: string | undefined;
  #style: CellStyle = PLAIN;
  /** The text of `v`; null where there is no such element, which is not the same as an empty one. */
  #value: string | null = null;
  /** The text of `f`; null where there is none. */
  #formula: string | null = null;
  #formulaAttributes = NONE;
  #isInline = false;

  constructor(shared: SharedParts, pools: Pools) {
    this.#shared = shared;
    this.#pool = pools.cells;
    this.#texts = pools.texts;
  }

  /** Whether a cell without a formula of its own may be one of an array or a data table. */
  get mayBeCovered(): boolean {
    return this.#formulas.hasAreas;
  }

  start({ t: type, s: style }: Attributes): void {
    this.#type = type;
    this.#style = this.#shared.styles[style === undefined ? 0 : Number(style)] ?? PLAIN;
    this.#value = null;
    this.#formula = null;
    this.#isInline = false;
    this.#target = 'nowhere';
  }

  /** Depth counts from the children of `c`, which are 1. */
  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 1) {
      if (this.#target === 'inline') this.#inline.open(name, attributes, depth - 1);
    } else if (name === 'v') {
      this.#target = 'value';
      this.#value = '';
    } else if (name === 'f') {
      this.#target = 'formula';
      this.#formula = '';
      this.#formulaAttributes = attributes;
    } else if (name === 'is') {
      this.#target = 'inline';
      this.#isInline = true;
    }
  }

  text(text: string): void {
    if (this.#target === 'value') this.#value = (this.#value ?? '') + text;
    else if (this.#target === 'formula') this.#formula = (this.#formula ?? '') + text;
    else if (this.#target === 'inline') this.#inline.add(text);
  }

  close(name: string, depth: number): void {
    if (depth === 1) this.#target = 'nowhere';
    else if (this.#target === 'inline') this.#inline.close(name, depth - 1);
  }

  /** The cell that was read; undefined where it has neither value nor formula. */
  finish(place: Position): Cell | undefined {
    const text = this.#richText();
    const value = text ? text.text : this.#plainValue();
    const formula = this.#readFormula(place);
    if (formula === null && (value === undefined || value === '')) return undefined;
    const font = text?.font ?? this.#style.font;
    if (formula === null) return this.#pool.cellOf(value ?? null, this.#style, font);
    return { value: value ?? null, formula, format: this.#style.format, font };
  }

  /** The text that is shared or stands within the cell; null where the cell has another value or none. */
  #richText(): RichText | null {
    // Of an empty one some programs write `<v/>`: a cell without a text.
    if (this.#type === 's' && (this.#value ?? '').trim() !== '')
      return sharedString(this.#shared.strings, this.#value ?? '');
    if (!this.#isInline) return null;
    const { text, font } = this.#inline.finish();
    return { text: this.#texts.keep(text), font };
  }

  #plainValue(): Value | undefined {
    if (this.#value === null) return undefined;
    const value = plainValue(this.#type, this.#value, this.#shared.date1904);
    return typeof value === 'string' ? this.#texts.keep(value) : value;
  }

  #readFormula(place: Position): string | null {
    if (this.#formula === null) return this.#formulas.covering(place);
    const formula = this.#formulas.read(this.#formulaAttributes, this.#formula, place);
    return formula === null ? null : standalone(formula);
  }
}
