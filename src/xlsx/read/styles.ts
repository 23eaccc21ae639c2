import { builtInFormat } from './number-formats.ts';
import type { Parts } from '../package/package.ts';
import type { Attributes } from '../xml/read-xml.ts';

/** What the picture keeps of a cell's style. */
export interface CellStyle {
  /** The number format code; null is General. */
  readonly format: string | null;
  readonly font: string | null;
}

export const PLAIN: CellStyle = { format: null, font: null };

/** Styles by the index that cells name (`s`, an xf of cellXfs); empty where the package has no such part. */
export function readStyles(pack: Parts, part: string | null): readonly CellStyle[] {
  const reader = new StylesReader();
  if (part !== null) pack.read(part, reader);
  return reader.finish();
}

interface Xf {
  readonly format: number;
  readonly font: number;
}

class StylesReader {
  readonly #codes = new Map<number, string>();
  readonly #fonts: (string | null)[] = [];
  readonly #xfs: Xf[] = [];
  #list = '';

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.#list = name;
    else if (depth === 3) this.#item(name, attributes);
    else if (depth === 4 && this.#list === 'fonts' && name === 'name') {
      this.#fonts[this.#fonts.length - 1] = attributes['val'] ?? null;
    }
  }

  finish(): readonly CellStyle[] {
    return this.#xfs.map(({ format, font }) => ({
      format: this.#code(format),
      font: this.#fonts[font] ?? null,
    }));
  }

  #item(name: string, attributes: Attributes): void {
    if (this.#list === 'numFmts' && name === 'numFmt') {
      this.#codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    }
    if (this.#list === 'fonts' && name === 'font') this.#fonts.push(null);
    if (this.#list === 'cellXfs' && name === 'xf') {
      this.#xfs.push({
        format: Number(attributes['numFmtId'] ?? 0),
        font: Number(attributes['fontId'] ?? 0),
      });
    }
  }

  #code(id: number): string | null {
    const code = this.#codes.get(id) ?? builtInFormat(id);
    return code === null || code === '' || code.toLowerCase() === 'general' ? null : code;
  }
}
