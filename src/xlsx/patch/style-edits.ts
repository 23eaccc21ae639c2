import { attributeText } from '../xml/entities.ts';
import { builtInFormat } from '../read/number-formats.ts';
import { greatest, type MarkLevel, MARK_LOOKS } from '../../grid/index.ts';
import { STYLESHEET, withChild } from '../xml/element-order.ts';
import { withLast } from '../xml/edits.ts';
import { childNamed, childrenOf, outerXml, rootOf, type Element } from '../xml/elements.ts';
import { attributesOf, tagWith } from '../xml/tags.ts';

/** What styles a sheet needs are added behind those there are; those there are never change. */
export class StyleSheet {
  #text: string;
  readonly #formatted = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** The prefix of elements of this part. */
  get prefix(): string {
    return rootOf(this.#text).prefix;
  }

  /** The items of a list ("fonts", "cellXfs") as XML. */
  items(list: string): string[] {
    const element = childNamed(this.#text, rootOf(this.#text), list);
    return element ? childrenOf(this.#text, element).map((item) => outerXml(this.#text, item)) : [];
  }

  /** The index of an item of a list: of one that reads the same, else of a new one at the end. */
  itemIndex(list: string, xml: string): number {
    const items = this.items(list);
    // The first are what all cells have that say nothing of their own: in an empty list those must stay as plain.
    const missing = items.length > 0 ? [] : defaultItems(list, this.prefix);
    const known = [...items, ...missing].indexOf(xml);
    if (known >= 0 && known < items.length) return known;
    this.#append(list, known >= 0 ? missing : [...missing, xml], items.length);
    return known >= 0 ? known : items.length + missing.length;
  }

  #append(list: string, items: readonly string[], before: number): void {
    const root = rootOf(this.#text);
    const element = childNamed(this.#text, root, list);
    const xml = items.join('');
    if (element) this.#text = counted(withLast(this.#text, element, xml), list, before + items.length);
    else {
      const whole = `<${root.prefix}${list} count="${items.length}">${xml}</${root.prefix}${list}>`;
      this.#text = withChild(this.#text, root, { name: list, xml: whole }, STYLESHEET);
    }
  }

  /** The xf that is a cell's own but for its number format; null is General. */
  withFormat(style: number, format: string | null): number {
    const key = `${style} ${format ?? ''}`;
    const known = this.#formatted.get(key);
    if (known !== undefined) return known;
    const xf = this.items('cellXfs')[style] ?? plainXf(this.prefix);
    const number = String(this.numberFormat(format));
    const own = attributesOf(xf, rootOf(xf));
    const isSame = own['numFmtId'] === number;
    const changed = isSame ? xf : tagged(xf, { numFmtId: number, applyNumberFormat: '1' });
    // A format taken back finds the style the cell had before, which may not say that it applies its format.
    const index = this.#styleLike(changed) ?? this.itemIndex('cellXfs', changed);
    this.#formatted.set(key, index);
    return index;
  }

  /** The number of a format code, which is added where the workbook does not have it. */
  numberFormat(format: string | null): number {
    if (format === null || format.toLowerCase() === 'general') return 0;
    const items = this.items('numFmts').map((xml) => attributesOf(xml, rootOf(xml)));
    const own = items.find(({ formatCode }) => formatCode === format);
    if (own) return Number(own['numFmtId']);
    const taken = new Set(items.map(({ numFmtId }) => Number(numFmtId)));
    for (let number = 1; number < FIRST_OWN; number++)
      if (builtInFormat(number) === format && !taken.has(number)) return number;
    const number = Math.max(FIRST_OWN - 1, greatest(taken)) + 1;
    this.itemIndex(
      'numFmts',
      `<${this.prefix}numFmt numFmtId="${number}" formatCode="${attributeText(format)}"/>`,
    );
    return number;
  }

  /** The differential format of a level's marks. */
  markFormat(level: MarkLevel): number {
    return this.itemIndex('dxfs', markXml(level, this.prefix));
  }

  /** Takes the formats of marks off the end of their list while nothing uses them. */
  dropMarkFormats(isUsed: (index: number) => boolean): void {
    const own = new Set((['error', 'warning', 'info'] as const).map((level) => markXml(level, this.prefix)));
    const element = childNamed(this.#text, rootOf(this.#text), 'dxfs');
    if (!element) return;
    const items = childrenOf(this.#text, element);
    let kept = items.length;
    const isOwn = (item: Element | undefined) => item !== undefined && own.has(outerXml(this.#text, item));
    while (kept > 0 && isOwn(items[kept - 1]) && !isUsed(kept - 1)) kept--;
    if (kept === items.length) return;
    const from = items[kept]?.start ?? element.close;
    const to = items.at(-1)?.end ?? element.close;
    const text = this.#text.slice(0, from) + this.#text.slice(to);
    this.#text = kept === 0 ? closed(counted(text, 'dxfs', 0)) : counted(text, 'dxfs', kept);
  }

  /** A style that differs at most in saying which of its parts apply. */
  #styleLike(xf: string): number | null {
    const plain = (xml: string) => tagged(xml, { applyNumberFormat: null });
    const wanted = plain(xf);
    const index = this.items('cellXfs').findIndex((item) => plain(item) === wanted && appliesFormat(item));
    return index < 0 ? null : index;
  }
}

/** The xf of cells in a workbook that says nothing of them. */
export function plainXf(x: string): string {
  return `<${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
}

/** What stands first in a list where programs look for what cells have that say nothing; the first two fills are Excel's own. */
function defaultItems(list: string, x: string): readonly string[] {
  switch (list) {
    case 'fonts':
      return [`<${x}font><${x}sz val="11"/><${x}name val="Calibri"/><${x}family val="2"/></${x}font>`];
    case 'fills':
      return ['none', 'gray125'].map(
        (pattern) => `<${x}fill><${x}patternFill patternType="${pattern}"/></${x}fill>`,
      );
    case 'borders':
      return [`<${x}border><${x}left/><${x}right/><${x}top/><${x}bottom/><${x}diagonal/></${x}border>`];
    case 'cellXfs':
      return [plainXf(x)];
    default:
      return [];
  }
}

function appliesFormat(xf: string): boolean {
  const { numFmtId = '0', applyNumberFormat = '1' } = attributesOf(xf, rootOf(xf));
  return numFmtId === '0' || applyNumberFormat === '1' || applyNumberFormat === 'true';
}

/** Numbers below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN = 164;

function tagged(xml: string, changes: Readonly<Record<string, string | null>>): string {
  const root = rootOf(xml);
  return tagWith(xml, root, changes) + xml.slice(root.open);
}

function counted(text: string, list: string, count: number): string {
  const element = childNamed(text, rootOf(text), list);
  if (!element) return text;
  return (
    text.slice(0, element.start) + tagWith(text, element, { count: String(count) }) + text.slice(element.open)
  );
}

/** An empty list as programs write it. */
function closed(text: string): string {
  const element = childNamed(text, rootOf(text), 'dxfs');
  if (!element || element.close !== element.open) return text;
  const tag = text.slice(element.start, element.open - 1);
  return `${text.slice(0, element.start)}${tag}/>${text.slice(element.end)}`;
}

function markXml(level: MarkLevel, x: string): string {
  const { fill, line, lineColor } = MARK_LOOKS[level];
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${x}${side} style="${line}"><${x}color rgb="FF${lineColor}"/></${x}${side}>`,
  );
  return (
    `<${x}dxf><${x}font><${x}b/></${x}font>` +
    `<${x}fill><${x}patternFill><${x}bgColor rgb="FF${fill}"/></${x}patternFill></${x}fill>` +
    `<${x}border>${sides.join('')}</${x}border></${x}dxf>`
  );
}
