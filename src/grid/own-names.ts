import type { RangeRef } from './address.ts';

/** What the names begin with by which the product finds again what it inserted. They are hidden from the clerk's lists. */
export const OWN_NAME = /^_SoatBieu\.[A-Za-z0-9_.]+$/u;

/**
 * Gives cells a name of the product's own in the workbook, or takes it away. Such a name goes with its cells when rows
 * are put in or the sheet is renamed, and other programs keep it. Refused where it names other cells than `before`.
 */
export interface SetName {
  readonly kind: 'set-name';
  /** As `OWN_NAME` says. */
  readonly name: string;
  /** null: there is no such name. */
  readonly before: RangeRef | null;
  readonly after: RangeRef | null;
}
