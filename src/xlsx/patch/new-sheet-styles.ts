import { attributeText } from '../xml/entities.ts';
import type { CellStyle } from '../../grid/index.ts';
import { plainXf, type StyleSheet } from './style-edits.ts';
import { childNamed, childrenOf, outerXml, rootOf } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

/** Finds the index of a style as {@link styleIndex} does; each style is looked for once. */
export function styleFinder(styles: StyleSheet): (style: CellStyle, format: string | null) => number | null {
  const known = new Map<string, number | null>();
  return (style, format) => {
    const key = JSON.stringify([style, format]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const index = styleIndex(styles, style, format);
    known.set(key, index);
    return index;
  };
}

/** The index of the xf that looks so, over the workbook's own default; null where it is that default. */
function styleIndex(styles: StyleSheet, style: CellStyle, format: string | null): number | null {
  const x = styles.prefix;
  const base = styles.items('cellXfs')[0] ?? plainXf(x);
  const own = attributesOf(base, rootOf(base));
  const { fontId = '0', fillId = '0', borderId = '0', xfId = '0' } = own;
  const ids = {
    numFmtId: styles.numberFormat(format),
    fontId: style.font ? fontIndex(styles, style.font, Number(fontId)) : Number(fontId),
    fillId: style.fill === undefined ? Number(fillId) : styles.itemIndex('fills', fillXml(style.fill, x)),
    borderId: style.border ? styles.itemIndex('borders', borderXml(x)) : Number(borderId),
  };
  const applied = [
    ...(ids.numFmtId === 0 ? [] : ['applyNumberFormat']),
    ...(style.font ? ['applyFont'] : []),
    ...(style.fill === undefined ? [] : ['applyFill']),
    ...(style.border ? ['applyBorder'] : []),
  ];
  const alignment = alignmentXml(style, x);
  if (applied.length === 0 && alignment === '') return null;
  const attributes = [
    ...Object.entries(ids).map(([name, id]) => `${name}="${id}"`),
    `xfId="${xfId}"`,
    ...applied.map((name) => `${name}="1"`),
  ].join(' ');
  const xf =
    alignment === ''
      ? `<${x}xf ${attributes}/>`
      : `<${x}xf ${attributes} applyAlignment="1">${alignment}</${x}xf>`;
  return styles.itemIndex('cellXfs', xf);
}

/** The elements of a font in the order that Excel writes them (CT_Font, ECMA-376 part 1, 18.8.22). */
const FONT = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color'],
  ...['name', 'family', 'charset', 'scheme'],
];

/** The default font, but for what is asked for. */
function fontIndex(styles: StyleSheet, font: NonNullable<CellStyle['font']>, base: number): number {
  const x = styles.prefix;
  const xml = styles.items('fonts')[base] ?? `<${x}font/>`;
  const parts = new Map(childrenOf(xml, rootOf(xml)).map((part) => [part.name, outerXml(xml, part)]));
  if (font.name !== undefined) {
    parts.set('name', `<${x}name val="${attributeText(font.name)}"/>`);
    // These say more of the font that is no longer meant; a theme's font would even win.
    for (const other of ['family', 'charset', 'scheme']) parts.delete(other);
  }
  if (font.size !== undefined) parts.set('sz', `<${x}sz val="${font.size}"/>`);
  if (font.color !== undefined) parts.set('color', `<${x}color rgb="FF${font.color}"/>`);
  if (font.bold !== undefined) setFlag(parts, 'b', x, font.bold);
  if (font.italic !== undefined) setFlag(parts, 'i', x, font.italic);
  const inOrder = [...parts].sort(([a], [b]) => FONT.indexOf(a) - FONT.indexOf(b));
  return styles.itemIndex('fonts', `<${x}font>${inOrder.map(([, part]) => part).join('')}</${x}font>`);
}

function setFlag(parts: Map<string, string>, name: string, x: string, isOn: boolean): void {
  if (isOn) parts.set(name, `<${x}${name}/>`);
  else parts.delete(name);
}

function fillXml(color: string, x: string): string {
  return (
    `<${x}fill><${x}patternFill patternType="solid"><${x}fgColor rgb="FF${color}"/>` +
    `<${x}bgColor indexed="64"/></${x}patternFill></${x}fill>`
  );
}

function borderXml(x: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${x}${side} style="thin"><${x}color auto="1"/></${x}${side}>`,
  );
  return `<${x}border>${sides.join('')}<${x}diagonal/></${x}border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellStyle, x: string): string {
  const attributes = [
    ...(horizontal === undefined ? [] : [`horizontal="${horizontal}"`]),
    ...(vertical === undefined ? [] : [`vertical="${vertical}"`]),
    ...(wrap ? ['wrapText="1"'] : []),
  ];
  return attributes.length === 0 ? '' : `<${x}alignment ${attributes.join(' ')}/>`;
}

/** The default font's size in points, by which a sheet's own default height goes. */
export function defaultFontSize(styles: StyleSheet): number {
  const [font = ''] = styles.items('fonts');
  const size = font === '' ? undefined : childNamed(font, rootOf(font), 'sz');
  return Number(size ? attributesOf(font, size)['val'] : 11);
}
