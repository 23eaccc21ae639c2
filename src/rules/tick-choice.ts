import type { Tick, TickForm, TickRow } from '../forms/tick-forms/tick-form.ts';
import { isTicked } from '../forms/tick-forms/tick-form.ts';
import { lacking, uncalculated, type Unchecked } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import {
  hasTick,
  itemName,
  itemsIn,
  proposalKey,
  tickForms,
  unknownTick,
  untickedProposals,
} from './tick-items.ts';
import { tickChoiceSentences, type TickChoiceMessages } from './tick-choice.vi.ts';

/** Exactly one of "Phù hợp" and "Chưa phù hợp" is ticked for each item (README.md, `tick-choice`). */
export const tickChoice = defineRule<TickChoiceMessages>({
  id: 'tick-choice',
  sentences: tickChoiceSentences,
  severities: { none: 'error', both: 'error', mark: 'warning' },
  *check({ forms, rulesets }) {
    for (const form of tickForms(forms)) {
      const items = itemsIn(form, rulesets.settings.groupLabels);
      // A proposal without any tick is one fault, and `tick-proposal` tells it.
      const unticked = untickedProposals(items);
      for (const item of items) {
        const key = proposalKey(item);
        yield* judgeItem(form, item, key !== null && unticked.has(key));
      }
    }
  },
});

function* judgeItem(
  form: TickForm,
  item: TickRow,
  isToldByProposal: boolean,
): Iterable<Verdict<TickChoiceMessages>> {
  yield* judgeMarks(form, item);
  const unknown = unknownTick(item);
  if (unknown) {
    yield tickUnknown(unknown);
    return;
  }
  yield checked(form);
  const [fits, unfits] = [isTicked(item.fits), isTicked(item.unfits)];
  if (fits !== unfits || (isToldByProposal && !hasTick(item))) return;
  yield {
    kind: 'fault',
    messageId: fits ? 'both' : 'none',
    args: { item: itemName(item) },
    form,
    cell: item.unfits.cell,
    related: [item.fits.cell, item.label.cell],
  };
}

function* judgeMarks(form: TickForm, item: TickRow): Iterable<Verdict<TickChoiceMessages>> {
  for (const column of ['fits', 'unfits'] as const) {
    const { cell, reading } = item[column];
    if (reading.kind !== 'other') continue;
    yield {
      kind: 'fault',
      messageId: 'mark',
      args: { item: itemName(item), column, text: reading.text },
      form,
      cell,
      related: [item.label.cell],
      actual: reading.text,
    };
  }
}

/** Not checkable: a formula gives an error, or its value is not stored. */
export function tickUnknown({ cell, reading }: Tick | NonNullable<TickRow['proposal']>): Unchecked {
  return reading.kind === 'uncalculated' ? uncalculated(cell) : lacking(cell, { what: 'formula', cell });
}
