import { OBJECT_KINDS } from '../../forms/kinds.ts';
import { formatNumber } from '../../grid/index.ts';
import { baseName, formName } from '../../rules/messages.vi.ts';
import type { Quota } from '../../rules/rulesets/index.ts';
import type { InForce } from '../../check/checked-workbook.ts';
import { yearsText } from './figures.ts';
import { VIEW } from './wording.vi.ts';

/** A ruleset in force in one sentence: its name, the years that it was applied to, and its quota. */
export function rulesetText({ ruleset: { name, quota }, years }: InForce): string {
  return VIEW.ruleset(name, yearsText(years), quotaText(quota));
}

function quotaText(quota: Quota): string {
  const { raised } = quota;
  const whole =
    raised?.decision != null && raised.percent > quota.percent
      ? VIEW.quotaRaised(formatNumber(raised.percent), baseName(quota.base), raised.decision)
      : VIEW.quota(formatNumber(quota.percent), baseName(quota.base));
  const own = OBJECT_KINDS.flatMap((kind) => {
    const base = quota.bases[kind];
    return base === undefined || base === quota.base ? [] : [VIEW.quotaOf(formName(kind), baseName(base))];
  });
  return [whole, ...own].join('; ');
}
