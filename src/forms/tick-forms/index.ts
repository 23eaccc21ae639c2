import type { Range, Sheet } from '../../grid/index.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import { formNumberOf } from '../title/form-number.ts';
import type { TickForm } from './tick-form.ts';
import { refTo } from '../table/view.ts';
import { textsAbove } from '../title/title.ts';
import { readBody, type Body } from './body.ts';
import { findHeads, type TickHead } from './heads.ts';
import { kindOf, titledBy, type Titled } from './kind.ts';

/** Biểu 2, 3 and 4 of a sheet, and those that look like one and could not be read whole. */
export function readTickForms(sheet: Sheet): SheetForms {
  const { heads, incomplete } = findHeads(sheet);
  const forms: TickForm[] = [];
  const unread = incomplete.map(({ range, reason }) => unreadAt(sheet, range, reason));
  const repeated = new Set<TickHead>();
  for (const [index, head] of heads.entries()) {
    if (repeated.has(head)) continue;
    const titled = titleOver(sheet, head.range, forms);
    const body = readBody(sheet, head, heads, index, titled.kind);
    body.repeated.forEach((one) => repeated.add(one));
    const range = { ...head.range, bottom: body.bottom };
    if (body.rows.length === 0) unread.push(unreadAt(sheet, range, 'empty'));
    else forms.push(formOf(sheet, range, body, titled));
    for (const row of body.unlabelled) {
      unread.push(unreadAt(sheet, { ...range, top: row, bottom: row }, 'unlabelled-ticks'));
    }
  }
  return { forms, unread };
}

function unreadAt(sheet: Sheet, range: Range, reason: UnreadForm['reason']): UnreadForm {
  return { range: { sheet: sheet.name, ...range }, reason };
}

function overlap(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** What the texts between a head and the form above it say (`earlier`: the forms read before). */
function titleOver(sheet: Sheet, head: Range, earlier: readonly TickForm[]): Titled {
  const above = earlier.findLast(({ range }) => range.bottom < head.top && overlap(range, head));
  return titledBy(textsAbove(sheet, head, above?.range.bottom ?? -1));
}

function formOf(sheet: Sheet, range: Range, { rows }: Body, { title, kind }: Titled): TickForm {
  const formNumber = formNumberOf(sheet, range);
  return {
    kind: kind ?? kindOf(rows, formNumber),
    sheet: sheet.name,
    range,
    title: title ?? { text: '', cell: refTo(sheet, range.top, range.left) },
    mark: formNumber?.label ?? null,
    rows,
  };
}
