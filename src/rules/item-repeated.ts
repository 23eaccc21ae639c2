import { foldLabel } from '../grid/index.ts';
import type { TickForm, TickRow } from '../forms/tick-forms/tick-form.ts';
import { defineRule, type Verdict } from './rule.ts';
import { groupsIn, itemName, tickForms, type TickGroup } from './tick-items.ts';
import { itemRepeatedSentences, type ItemRepeatedMessages } from './item-repeated.vi.ts';

/** An item stands once in its group (README.md, `item-repeated`). */
export const itemRepeated = defineRule<ItemRepeatedMessages>({
  id: 'item-repeated',
  sentences: itemRepeatedSentences,
  severities: { repeated: 'warning' },
  *check({ forms, rules }) {
    for (const form of tickForms(forms)) {
      for (const part of partsOf(groupsIn(form, rules.settings.groupLabels))) yield* judgePart(form, part);
    }
  },
});

/** A group with its items by the key of their label. */
interface LabelledGroup {
  readonly group: TickGroup;
  readonly items: ReadonlyMap<string, readonly TickRow[]>;
}

/** The groups part by part. */
function partsOf(groups: readonly TickGroup[]): LabelledGroup[][] {
  const parts = new Map<TickRow | null, LabelledGroup[]>();
  for (const group of groups) {
    const labelled = { group, items: byLabel(group.items) };
    const part = parts.get(group.part);
    if (part) part.push(labelled);
    else parts.set(group.part, [labelled]);
  }
  return [...parts.values()];
}

function byLabel(items: readonly TickRow[]): Map<string, TickRow[]> {
  const labels = new Map<string, TickRow[]>();
  for (const item of items) {
    const key = foldLabel(item.label.text).replace(/(?<![.:;,])[.:;,]+$/u, '');
    const same = labels.get(key);
    if (same) same.push(item);
    else labels.set(key, [item]);
  }
  return labels;
}

/** What every group of a part repeats, the printed form repeats; one group alone tells nothing of the form. */
function* judgePart(form: TickForm, part: readonly LabelledGroup[]): Iterable<Verdict<ItemRepeatedMessages>> {
  const times = new Map<string, number>();
  for (const { items } of part) {
    for (const [key, same] of items) if (same.length > 1) times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const { group, items } of part) {
    for (const [key, [first, ...again]] of items) {
      const everywhere = part.length > 1 && times.get(key) === part.length;
      for (const item of again) yield repeated(form, group, item, first, everywhere);
    }
  }
}

function repeated(
  form: TickForm,
  { head }: TickGroup,
  item: TickRow,
  first: TickRow | undefined,
  everywhere: boolean,
): Verdict<ItemRepeatedMessages> {
  return {
    kind: 'fault',
    messageId: 'repeated',
    args: { item: itemName(item), group: head && itemName(head), everywhere },
    form,
    cell: item.label.cell,
    severity: everywhere ? 'info' : 'warning',
    related: first ? [first.label.cell] : [],
  };
}
