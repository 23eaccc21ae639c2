import { RULES } from './all-rules.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rule-ids.ts';
import type { MessageTable, RuleSentences, Sentence } from './sentences.ts';

export { hintText } from './hints.vi.ts';
export { reasonOf, UNKNOWN_TABLE_ADVICE, unknownTableLine } from './not-checked.vi.ts';
export { baseName, citationText, formName, levelName, severityName } from './words.vi.ts';

/** The Vietnamese catalogue: what a person reads of every rule. */
export const CATALOGUE = Object.fromEntries(
  Object.values(RULES).map(({ id, sentences }) => [id, sentences]),
) as Readonly<Record<RuleId, RuleSentences<MessageTable>>>;

/** The rule's name in Vietnamese. */
export function ruleName(rule: RuleId): string {
  return CATALOGUE[rule].name;
}

/** What is wrong by a rule, in a few words. */
export function faultName(rule: RuleId): string {
  return CATALOGUE[rule].fault;
}

/** What is wrong, with its operands. */
export function messageOf(finding: Message): string {
  return sentenceOf(finding).text(finding.args);
}

/** What to do about it. */
export function adviceOf(finding: Message): string {
  return sentenceOf(finding).advice(finding.args);
}

type Message = Pick<Finding, 'rule' | 'messageId' | 'args'>;

function sentenceOf({ rule, messageId }: Message): Sentence<object> {
  const sentence = CATALOGUE[rule].messages[messageId];
  if (!sentence) throw new Error(`The rule ${rule} has no message ${messageId}.`);
  return sentence;
}
