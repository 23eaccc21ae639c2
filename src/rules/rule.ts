import type { CellRef, RangeRef } from '../grid/index.ts';
import type { Count } from '../forms/count.ts';
import type { Form, Recognition } from '../forms/form.ts';
import type { Hint, NotCheckedReason, Severity, Suggestion } from './finding.ts';
import type { RuleId } from './rule-ids.ts';
import type { Citation, Rules } from './rulesets/index.ts';

/** What a rule judges: all that was recognised in a workbook, by the rulesets in force. */
export interface Context extends Recognition {
  readonly rules: Rules;
}

/** The messages of a rule: what each is filled with. */
export type MessageTable = Readonly<Record<string, object>>;

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

/** A place that a rule could not judge. */
export interface Unchecked {
  readonly kind: 'unchecked';
  readonly place: CellRef | RangeRef | null;
  readonly reason: NotCheckedReason;
  readonly args: Readonly<Record<string, unknown>>;
}

export type Verdict<Messages extends MessageTable> =
  { [Id in keyof Messages & string]: Fault<Messages, Id> }[keyof Messages & string] | Unchecked;

/** One rule: its id, the usual severity of each message, and how it judges. */
export interface Rule<Messages extends MessageTable = MessageTable> {
  readonly id: RuleId;
  readonly severities: { readonly [Id in keyof Messages]: Severity };
  readonly check: (context: Context) => Iterable<Verdict<Messages>>;
}

/** States a rule; `Messages` says what its messages are filled with. */
export function defineRule<Messages extends MessageTable>(rule: Rule<Messages>): Rule<Messages> {
  return Object.freeze(rule);
}

/** Not checkable for want of a value: the count that is missing (undefined: none is there at all) says why. */
export function missing(place: CellRef | null, count: Count | undefined): Unchecked {
  const reason = count?.reading.kind === 'uncalculated' ? 'uncalculated' : 'missing-value';
  return unchecked(place, reason, { cell: count?.cell ?? null });
}

/** "Not checkable here", with the reason. */
export function unchecked(
  place: CellRef | RangeRef | null,
  reason: NotCheckedReason,
  args: Readonly<Record<string, unknown>> = {},
): Unchecked {
  return { kind: 'unchecked', place, reason, args };
}
