/** The look of a cell as Excel tells it; only what the product asks of it. */
export interface HostLook {
  readonly fill: { readonly color: string; readonly pattern: string };
  readonly font: Readonly<Record<string, unknown>>;
  readonly borders: Readonly<Record<string, { readonly style: string; readonly [more: string]: unknown }>>;
  readonly [alignment: string]: unknown;
}

const NO_LINE = { style: 'None', color: '#000000', weight: 'Thin' };
export const NO_FILL = { color: '#FFFFFF', pattern: 'None' };

const SOLID = { color: '#FFFFFF', pattern: 'Solid' };

/** Of a cell that nobody dressed. The font's name is the cell's own. */
export const PLAIN_LOOK: HostLook = {
  fill: NO_FILL,
  font: { size: 11, bold: false, italic: false, underline: 'None', strikethrough: false, color: '#000000' },
  borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
};

/** A look with parts of it otherwise, as setCellProperties takes them. */
export function dressed(look: HostLook, part: Partial<HostLook>): HostLook {
  const { fill, font, borders, ...rest } = part;
  const sides = Object.entries(borders ?? {}).map(([side, line]) => [
    side,
    line.style === 'None' ? NO_LINE : { ...look.borders[side], ...line },
  ]);
  return {
    ...look,
    ...rest,
    fill: fill ? { ...SOLID, ...(fill as Partial<HostLook['fill']>) } : look.fill,
    font: { ...look.font, ...font },
    borders: { ...look.borders, ...(Object.fromEntries(sides) as HostLook['borders']) },
  };
}
