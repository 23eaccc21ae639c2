import type { Sheet } from '../../grid/index.ts';
import type { ObjectKind, RatingKind } from '../kinds.ts';
import type { Label } from '../rating-table.ts';
import { mayBeTitle } from '../title.ts';
import type { ReadSeries } from './assemble.ts';
import type { Block } from './lines.ts';
import { objectInLabel, objectInTitle } from './objects.ts';
import { labelsInRow } from './view.ts';

/** What a table counts, as its rows, the texts above it (nearest first), its heads or its sheet's name say. */
export function kindOf(
  sheet: Sheet,
  block: Block,
  texts: readonly Label[],
  read: readonly ReadSeries[],
  inherited: Label | null,
): RatingKind {
  const named = new Set(read.flatMap(({ series }) => series.subject?.object ?? []));
  const objects = [...named].filter((object): object is ObjectKind => object !== 'other');
  if (named.size > 1 || (named.has('other') && read.length > 0)) return 'ratings';
  const beside = block.subject ? objectBeside(block.subject.text) : null;
  const stated =
    beside ?? firstObject(texts) ?? objects[0] ?? headObject(sheet, block) ?? objectInTitle(sheet.name);
  return stated ?? (inherited ? objectInTitle(inherited.text) : null) ?? 'ratings';
}

function objectBeside(text: string): ObjectKind | null {
  const object = objectInLabel(text);
  return object === 'other' ? null : (object ?? objectInTitle(text));
}

/**
 * The nearest text above that names an object: a title, or the heading of a part ("b) Đảng viên"); else a line below
 * the title, which may go on in it.
 */
function firstObject(texts: readonly Label[]): ObjectKind | null {
  for (const [index, label] of texts.entries()) {
    const kind = mayBeTitle(label.text) || index === 0 ? objectInTitle(label.text) : null;
    if (kind) return kind;
  }
  const title = texts.findIndex((label) => mayBeTitle(label.text));
  const below = texts.slice(0, Math.max(0, title)).reverse();
  return below.map((label) => objectInTitle(label.text)).find((kind) => kind !== null) ?? null;
}

/** "Tổng số đảng viên" over a column tells what is counted. */
function headObject(sheet: Sheet, block: Block): ObjectKind | null {
  for (let row = block.headTop; row < block.top; row++) {
    for (const label of labelsInRow(sheet, row, block.left, block.right)) {
      const kind = objectInTitle(label.text);
      if (kind) return kind;
    }
  }
  return null;
}
