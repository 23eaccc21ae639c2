import type { Tick, TickForm, TickRow } from '../forms/tick-forms/tick-form.ts';
import { isTicked } from '../forms/tick-forms/tick-form.ts';
import { defineRule, type Verdict } from './rule.ts';
import { tickUnknown } from './tick-choice.ts';
import {
  hasTick,
  itemName,
  itemsIn,
  proposalText,
  tickForms,
  unknownTick,
  untickedProposals,
} from './tick-items.ts';
import { tickProposalSentences, type TickProposalMessages } from './tick-proposal.vi.ts';

/** "Chưa phù hợp" has a proposal, and a proposal has a tick (README.md, `tick-proposal`). */
export const tickProposal = defineRule<TickProposalMessages>({
  id: 'tick-proposal',
  sentences: tickProposalSentences,
  severities: { missing: 'warning', untick: 'error' },
  *check({ forms, rulesets }) {
    for (const form of tickForms(forms)) {
      const items = itemsIn(form, rulesets.settings.groupLabels);
      const unticked = new Set(untickedProposals(items).values());
      for (const item of items) yield* judgeItem(form, item, unticked.has(item));
    }
  },
});

function* judgeItem(
  form: TickForm,
  item: TickRow,
  isUnticked: boolean,
): Iterable<Verdict<TickProposalMessages>> {
  const { proposal } = item;
  if (proposal === null) return;
  const { cell, reading } = proposal;
  const text = proposalText(item);
  const unknown = reading.kind === 'error' || reading.kind === 'uncalculated' ? proposal : tickNeeded(item);
  if (unknown) {
    yield tickUnknown(unknown);
    return;
  }
  const fault = { kind: 'fault', form, cell } as const;
  const related = [item.fits.cell, item.unfits.cell, item.label.cell];
  if (isUnticked && text !== null) {
    const args = { item: itemName(item), proposal: text };
    yield { ...fault, messageId: 'untick', args, related };
  } else if (isTicked(item.unfits) && text === null) {
    const args = { item: itemName(item) };
    yield { ...fault, messageId: 'missing', args, related: [item.unfits.cell, item.label.cell] };
  }
}

/** The tick that can't be known and without which the proposal, or its absence, can't be judged. */
function tickNeeded(item: TickRow): Tick | undefined {
  const unknown = unknownTick(item);
  if (proposalText(item) !== null) return hasTick(item) ? undefined : unknown;
  return unknown === item.fits && isTicked(item.unfits) ? undefined : unknown;
}
