import { foldLabel, groupedBy } from '../grid/index.ts';
import type { TickForm, TickRow } from '../forms/tick-forms/tick-form.ts';
import { defineRule, type Verdict } from './rule.ts';
import { groupsIn, itemName, tickForms, type TickGroup } from './tick-items.ts';
import { itemRepeatedSentences, type ItemRepeatedMessages } from './item-repeated.vi.ts';

/** An item stands once in its group (README.md, `item-repeated`). */
export const itemRepeated = defineRule<ItemRepeatedMessages>({
  id: 'item-repeated',
  sentences: itemRepeatedSentences,
  severities: { repeated: 'warning' },
  *check({ forms, rulesets }) {
    for (const form of tickForms(forms)) {
      for (const part of partsOf(groupsIn(form, rulesets.settings.groupLabels))) yield* judgePart(form, part);
    }
  },
});

/** A group with its items by the key of their label. */
interface LabelledGroup {
  readonly group: TickGroup;
  readonly items: ReadonlyMap<string, readonly [TickRow, ...TickRow[]]>;
}

/** The groups part by part. */
function partsOf(groups: readonly TickGroup[]): LabelledGroup[][] {
  const labelled = groups.map((group) => ({ group, items: groupedBy(group.items, keyOf) }));
  return [...groupedBy(labelled, ({ group }) => group.part).values()];
}

function keyOf({ label }: TickRow): string {
  return foldLabel(label.text).replace(/(?<![.:;,])[.:;,]+$/u, '');
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
  first: TickRow,
  everywhere: boolean,
): Verdict<ItemRepeatedMessages> {
  return {
    kind: 'fault',
    messageId: 'repeated',
    args: { item: itemName(item), group: head && itemName(head), everywhere },
    form,
    cell: item.label.cell,
    severity: everywhere ? 'info' : 'warning',
    related: [first.label.cell],
  };
}
