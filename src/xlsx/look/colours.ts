import type { Attributes } from '../xml/read-xml.ts';

/** The first colours of the palette that files name by number (ECMA-376 part 1, 18.8.27); the rest are rarely seen. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** What a file calls its own colours, in the order of its theme: "lt1", "dk1", "lt2", "dk2", six accents, two links. */
export type Theme = readonly string[];

/** The theme of programs that write none. */
export const OFFICE_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colour that an element names, RRGGBB; null where it leaves it to the program. */
export function colourOf({ rgb, theme, indexed, tint }: Attributes, colours: Theme): string | null {
  const plain = rgb === undefined ? named(theme, indexed, colours) : rgbOf(rgb);
  return plain === null ? null : tinted(plain, Number(tint ?? 0));
}

function named(theme: string | undefined, indexed: string | undefined, colours: Theme): string | null {
  if (theme !== undefined) return colours[Number(theme)] ?? null;
  return indexed === undefined ? null : (INDEXED[Number(indexed)] ?? null);
}

/** "FFRRGGBB" or "RRGGBB". */
function rgbOf(text: string): string | null {
  return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/iu.test(text) ? text.slice(-6).toUpperCase() : null;
}

/** Lighter (tint to 1) or darker (to -1), each channel toward white or black: near enough to see. */
function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return colour;
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16);
      const moved = tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint);
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
