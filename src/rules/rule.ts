import type { CellRef } from '../grid/index.ts';
import type { Form, Recognition } from '../forms/form.ts';
import type { Severity, Suggestion } from './finding.ts';
import type { Hint } from './hint.ts';
import type { Unchecked } from './not-checked.ts';
import type { RuleId } from './rule-ids.ts';
import type { Citation, Rulesets } from './rulesets/index.ts';
import type { MessageTable, RuleSentences } from './sentences.ts';

/** What a rule judges: all that was recognised in a workbook, by the rulesets in force. */
export interface Context extends Recognition {
  readonly rulesets: Rulesets;
}

/** A rule's finding before the engine completes it. */
export interface Fault<
  Messages extends MessageTable,
  Id extends keyof Messages & string = keyof Messages & string,
> {
  readonly kind: 'fault';
  readonly messageId: Id;
  readonly args: Messages[Id];
  readonly form: Form | null;
  readonly cell: CellRef | null;
  readonly year?: number | null;
  /** Where it differs from the message's usual one. */
  readonly severity?: Severity;
  readonly related?: readonly CellRef[];
  readonly hints?: readonly Hint[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly basis?: Citation | null;
  readonly suggestions?: readonly Suggestion[];
}

/** Comparisons that were made in a form, right or wrong: all their figures are there. */
export interface Checked {
  readonly kind: 'checked';
  readonly form: Form;
  readonly times: number;
}

/** One comparison made, or several: that a single cell is valid is none. */
export function checked(form: Form, times = 1): Checked {
  return { kind: 'checked', form, times };
}

export type Verdict<Messages extends MessageTable> =
  { [Id in keyof Messages & string]: Fault<Messages, Id> }[keyof Messages & string] | Unchecked | Checked;

/** One rule: its id, its words, the usual severity of each message, and how it judges. */
export interface Rule<Messages extends MessageTable = MessageTable> {
  readonly id: RuleId;
  readonly sentences: RuleSentences<Messages>;
  readonly severities: { readonly [Id in keyof Messages]: Severity };
  readonly check: (context: Context) => Iterable<Verdict<Messages>>;
}

/** States a rule; `Messages` says what its messages are filled with. */
export function defineRule<Messages extends MessageTable>(rule: Rule<Messages>): Rule<Messages> {
  return Object.freeze(rule);
}
