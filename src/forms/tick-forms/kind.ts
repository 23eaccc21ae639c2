import type { Label } from '../table/label.ts';
import { foldLabel, foldText, standsBehind } from '../../grid/index.ts';
import type { TickKind } from '../kinds.ts';
import type { FormNumber } from '../title/form-number.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { TickRow } from './tick-form.ts';
import { mayBeTitle } from '../title/title.ts';
import { isNote } from './below.ts';

/** What the texts above a form say of it: its title, and the kind that the title tells. */
export interface Titled {
  readonly title: Label | null;
  readonly kind: TickKind | null;
}

/** The nearest text above that tells the kind, else the nearest that may be a title (`texts`: nearest first). */
export function titledBy(texts: readonly Label[]): Titled {
  const end = texts.findIndex(({ text }) => isNote(text));
  const own = end < 0 ? texts : texts.slice(0, end);
  for (const label of own) {
    const kind = kindInTitle(label.text);
    if (kind) return { title: label, kind };
  }
  return { title: own.find(({ text }) => mayBeTitle(text)) ?? null, kind: null };
}

/** The kind that a title tells; null where it tells none, or two. */
export function kindInTitle(text: string): TickKind | null {
  const key = foldText(text);
  if (/khung tiêu chí/u.test(key)) return 'criteria-framework';
  const isStandards = /tiêu chuẩn|mức chất lượng/u.test(key);
  const isCriteria = /tiêu chí/u.test(key);
  if (isStandards || isCriteria) {
    if (isStandards && isCriteria) return null;
    return isStandards ? 'quality-standards' : 'criteria-framework';
  }
  return standsBehind(key, /nội dung/u, /kiểm điểm|đánh giá|xếp loại/u) ? 'review-content' : null;
}

const BY_NUMBER: ReadonlyMap<number | undefined, TickKind> = new Map([
  [2, 'criteria-framework'],
  [3, 'quality-standards'],
  [4, 'review-content'],
]);

/** The kind of a form whose title does not tell it: by its rows, else by its number, else the form of all contents. */
export function kindOf(rows: readonly TickRow[], formNumber: FormNumber | null): TickKind {
  if (rows.some(({ label }) => meaningOf(label.text).level !== null)) return 'quality-standards';
  if (rows.some(({ label }) => foldLabel(label.text).startsWith('tiêu chí'))) return 'criteria-framework';
  return BY_NUMBER.get(formNumber?.number) ?? 'review-content';
}
