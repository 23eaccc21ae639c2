import type { Range } from '../../grid/index.ts';
import { withChild, WORKSHEET } from '../xml/element-order.ts';
import { sectionNamed, sheetLayout } from './sheet-layout.ts';
import { childrenOf, type Element } from '../xml/elements.ts';
import { attributesOf, tagWith } from '../xml/tags.ts';

/** The widths of columns as the sheet writes them: "17 1" for 17 characters, set by hand; "" for the default. */
export function columnWidths(text: string, { left, right }: Range): string[] {
  const columns = columnElements(text);
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const column = columns.find(({ min, max }) => min <= left + at && left + at <= max);
    const { width, customWidth } = column ? attributesOf(text, column.element) : {};
    return width === undefined ? '' : `${width} ${customWidth ?? ''}`.trim();
  });
}

/** The sheet with some columns, from one on, as wide as that; all else of them stays. */
export function withWidths(text: string, left: number, widths: readonly string[]): string {
  return widths.reduce((now, width, at) => withWidth(now, left + at, width), text);
}

function withWidth(text: string, col: number, width: string): string {
  const columns = columnElements(text);
  const own = columns.find(({ min, max }) => min <= col && col <= max);
  const [letters, custom] = width === '' ? [null, null] : width.split(' ');
  const changes = { width: letters ?? null, customWidth: custom ?? null };
  if (own) return replaced(text, own, pieces(text, own, col, changes));
  if (letters === null) return text;
  const layout = sheetLayout(text);
  const x = layout.root.prefix;
  const xml = tagged(`<${x}col min="${col + 1}" max="${col + 1}"/>`, changes);
  const next = columns.find(({ min }) => min > col);
  const cols = sectionNamed(layout, 'cols');
  if (!cols)
    return withChild(text, layout.root, { name: 'cols', xml: `<${x}cols>${xml}</${x}cols>` }, WORKSHEET);
  const place = next?.element.start ?? cols.close;
  return text.slice(0, place) + xml + text.slice(place);
}

interface Columns {
  readonly element: Element;
  /** From 0, both inclusive. */
  readonly min: number;
  readonly max: number;
}

function columnElements(text: string): Columns[] {
  const cols = sectionNamed(sheetLayout(text), 'cols');
  return (cols ? childrenOf(text, cols) : []).map((element) => {
    const { min, max } = attributesOf(text, element);
    return { element, min: Number(min) - 1, max: Number(max) - 1 };
  });
}

type Changes = Readonly<Record<string, string | null>>;

/** One entry for several columns becomes up to three, of which the middle one is changed. */
function pieces(text: string, { element, min, max }: Columns, col: number, changes: Changes): string {
  const tag = text.slice(element.start, element.end);
  const piece = (from: number, to: number, more: Changes) =>
    from > to ? '' : tagged(tag, { min: String(from + 1), max: String(to + 1), ...more });
  const own = piece(col, col, changes);
  const saysNothing = Object.keys(attributesOf(own, whole(own))).every(
    (name) => name === 'min' || name === 'max',
  );
  return piece(min, col - 1, {}) + (saysNothing ? '' : own) + piece(col + 1, max, {});
}

/** A list without entries is none: the schema asks for one at least. */
function replaced(text: string, { element }: Columns, xml: string): string {
  const cols = sectionNamed(sheetLayout(text), 'cols');
  const isLast = cols !== undefined && xml === '' && childrenOf(text, cols).length === 1;
  const { start, end } = isLast ? cols : element;
  return text.slice(0, start) + xml + text.slice(end);
}

function tagged(xml: string, changes: Changes): string {
  const element = whole(xml);
  return tagWith(xml, element, changes) + xml.slice(element.open);
}

function whole(xml: string): Pick<Element, 'start' | 'open'> & Element {
  const open = xml.indexOf('>') + 1;
  return { name: 'col', prefix: '', start: 0, open, close: open, end: xml.length };
}
