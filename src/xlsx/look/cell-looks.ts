import type { Parts } from '../package/package.ts';
import { readStyles } from '../read/styles.ts';
import { isTrue, type Attributes } from '../xml/read-xml.ts';
import { colourOf, type Theme } from './colours.ts';
import type { CellLook, Line } from './workbook-look.ts';

type Font = Pick<CellLook, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;
type Side = 'left' | 'right' | 'top' | 'bottom';
type Border = Pick<CellLook, Side>;
type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'>;

interface Xf {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Alignment;
}

const NO_FONT: Font = {
  fontName: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const NO_BORDER: Border = { left: null, right: null, top: null, bottom: null };
const NO_ALIGNMENT: Alignment = { horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0 };

/** Looks by the index that cells name (`s`); empty where the package has no part of styles. */
export function readLooks(pack: Parts, part: string | null, theme: Theme): readonly CellLook[] {
  if (part === null) return [];
  const reader = new LooksReader(theme);
  pack.read(part, reader);
  const formats = readStyles(pack, part);
  return reader.finish().map((look, index) => ({ ...look, format: formats[index]?.format ?? null }));
}

class LooksReader {
  readonly #theme: Theme;
  readonly #fonts: Font[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #borders: Border[] = [];
  readonly #xfs: Xf[] = [];
  #list = '';
  #side: Side | null = null;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.#list = name;
    else if (depth === 3) this.#item(attributes);
    else if (this.#list === 'fonts' && depth === 4) this.#font(name, attributes);
    else if (this.#list === 'fills') this.#fill(name, attributes);
    else if (this.#list === 'borders') this.#border(name, attributes, depth);
    else if (this.#list === 'cellXfs' && name === 'alignment') this.#align(attributes);
  }

  finish(): readonly Omit<CellLook, 'format'>[] {
    return this.#xfs.map(({ font, fill, border, alignment }) => ({
      ...(this.#fonts[font] ?? NO_FONT),
      fill: this.#fills[fill] ?? null,
      ...(this.#borders[border] ?? NO_BORDER),
      ...alignment,
    }));
  }

  #item({ fontId, fillId, borderId }: Attributes): void {
    if (this.#list === 'fonts') this.#fonts.push(NO_FONT);
    else if (this.#list === 'fills') this.#fills.push(null);
    else if (this.#list === 'borders') this.#borders.push(NO_BORDER);
    else if (this.#list === 'cellXfs')
      this.#xfs.push({
        font: Number(fontId ?? 0),
        fill: Number(fillId ?? 0),
        border: Number(borderId ?? 0),
        alignment: NO_ALIGNMENT,
      });
  }

  #font(name: string, attributes: Attributes): void {
    const isOn = attributes['val'] === undefined || isTrue(attributes['val']);
    const change: Partial<Font> = {
      ...(name === 'name' && { fontName: attributes['val'] ?? null }),
      ...(name === 'sz' && { fontSize: Number(attributes['val']) || null }),
      ...(name === 'b' && { bold: isOn }),
      ...(name === 'i' && { italic: isOn }),
      ...(name === 'strike' && { strike: isOn }),
      ...(name === 'u' && { underline: attributes['val'] !== 'none' }),
      ...(name === 'color' && { color: colourOf(attributes, this.#theme) }),
    };
    changeLast(this.#fonts, change);
  }

  /** Only what covers the whole cell: of a pattern its foreground stands for it. */
  #fill(name: string, attributes: Attributes): void {
    const last = this.#fills.length - 1;
    if (name === 'patternFill' && ['none', 'gray125'].includes(attributes['patternType'] ?? 'none'))
      this.#fills[last] = null;
    else if (name === 'fgColor') this.#fills[last] = colourOf(attributes, this.#theme);
    else if (name === 'color') this.#fills[last] ??= colourOf(attributes, this.#theme);
  }

  #border(name: string, attributes: Attributes, depth: number): void {
    if (depth === 4) {
      this.#side = SIDES[name] ?? null;
      const style = attributes['style'] ?? 'none';
      if (this.#side === null || style === 'none') this.#side = null;
      else this.#line(this.#side, { style, color: '000000' });
    } else if (name === 'color' && this.#side !== null) {
      const known = this.#borders.at(-1)?.[this.#side];
      const color = colourOf(attributes, this.#theme);
      if (known && color !== null) this.#line(this.#side, { ...known, color });
    }
  }

  #line(side: Side, line: Line): void {
    changeLast(this.#borders, { [side]: line });
  }

  #align({ horizontal, vertical, wrapText, indent, textRotation }: Attributes): void {
    const xf = this.#xfs.at(-1);
    if (!xf) return;
    xf.alignment = {
      horizontal: horizontal === undefined || horizontal === 'general' ? null : horizontal,
      vertical: vertical ?? null,
      wrap: isTrue(wrapText),
      indent: Number(indent ?? 0) || 0,
      rotation: rotationOf(Number(textRotation ?? 0) || 0),
    };
  }
}

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};

/** Files count degrees below the horizontal from 91, and write 255 for characters below one another (18.8.1). */
function rotationOf(written: number): number | 'stacked' {
  if (written === 255) return 'stacked';
  return written > 90 ? 90 - written : written;
}

function changeLast<T>(list: T[], change: Partial<T>): void {
  const last = list.at(-1);
  if (last) list[list.length - 1] = { ...last, ...change };
}
