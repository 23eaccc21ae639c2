import type { Parts } from '../package/package.ts';
import { OFFICE_THEME, type Theme } from './colours.ts';

/** The order in which cells count them; the file has dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The colours of a workbook's theme; those of Office where it has none. */
export function readTheme(pack: Parts, part: string | null): Theme {
  if (part === null) return OFFICE_THEME;
  const found = new Map<string, string>();
  let name = '';
  pack.read(part, {
    open(tag, attributes) {
      if (ORDER.some((known) => known === tag)) name = tag;
      const colour =
        tag === 'srgbClr' ? attributes['val'] : tag === 'sysClr' ? attributes['lastClr'] : undefined;
      if (colour !== undefined && name !== '') found.set(name, colour.toUpperCase());
    },
    close(tag) {
      if (tag === name) name = '';
    },
  });
  return ORDER.map((key, index) => found.get(key) ?? OFFICE_THEME[index] ?? '000000');
}
