/**
 * The rule engine by itself: forms recognised in a picture of a workbook, judged by the rulesets in force, with the
 * sentences for a person. Nothing here needs Office, a browser or Node.
 */
export type { Cell, CellRef, Range, RangeRef, Row, Sheet, Value, Workbook } from '../grid/index.ts';
export type { Form, Recognition, UnreadForm, UnreadReason } from '../forms/form.ts';
export { FORM_KINDS, type FormKind } from '../forms/kinds.ts';
export { recognise } from '../forms/recognise.ts';
export { ALL_RULES } from './all-rules.ts';
export { judge, type Judgement } from './engine.ts';
export type { Finding, Suggestion } from './finding.ts';
export type { Hint } from './hint.ts';
export * from './messages.vi.ts';
export type { NotChecked, NotCheckedReason } from './not-checked.ts';
export { judgeQuota, type QuotaJudgement } from './quota.ts';
export { defineRule, type Rule } from './rule.ts';
export { RULE_IDS, type RuleId } from './rule-ids.ts';
export type { RuleSentences, Sentence } from './sentences.ts';
export * from './rulesets/index.ts';
export type { Rulesets as Rules } from './rulesets/index.ts';
