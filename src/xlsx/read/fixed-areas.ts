import { parseRangeName, type Range, type RangeRef } from '../../grid/index.ts';
import type { Parts } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import type { SheetEntry } from './workbook-part.ts';
import type { Attributes } from '../xml/read-xml.ts';

/** Cells that can only be changed together with others, or with another part of the file: that is left to Excel. */
export interface FixedArea extends RangeRef {
  readonly kind:
    /** An array formula over several cells, or a data table: only the whole can be changed. */
    | 'array'
    /** The heading or the totals of a table, which stand in a part of their own, too. */
    | 'table-edge';
}

/** The cells of an array formula or a data table, by the attributes of its formula; null: it is of one cell alone. */
export function arrayRange({ t: type, ref = '' }: Attributes): Range | null {
  if (type !== 'array' && type !== 'dataTable') return null;
  const range = parseRangeName(ref);
  return !range || (range.top === range.bottom && range.left === range.right) ? null : range;
}

/** The heading and the totals of a table, by the attributes of its part's root. */
export function edgeRanges({ ref = '', headerRowCount = '1', totalsRowCount = '0' }: Attributes): Range[] {
  const range = parseRangeName(ref);
  if (!range) return [];
  const heading = { ...range, bottom: range.top + Number(headerRowCount) - 1 };
  const totals = { ...range, top: range.bottom - Number(totalsRowCount) + 1 };
  return [heading, totals].filter(({ top, bottom }) => top <= bottom);
}

/** The headings and totals of the tables of a sheet. */
export function tableEdges(pack: Parts, { name, part }: SheetEntry): FixedArea[] {
  return relationshipsOf(pack, part)
    .filter(({ kind }) => kind === 'table')
    .flatMap((table) => {
      let edges: readonly Range[] = [];
      pack.read(table.part, {
        open(_name, attributes, depth) {
          if (depth === 1) edges = edgeRanges(attributes);
        },
      });
      return edges.map((range) => ({ kind: 'table-edge' as const, sheet: name, ...range }));
    });
}
