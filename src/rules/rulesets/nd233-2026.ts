import { centralQuota, forAllKinds } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const article12: Citation = {
  text: 'Nghị định 233/2026/NĐ-CP (26/6/2026)',
  clause: 'Điều 12',
  mark: 'reported',
};

/** Public employees (viên chức); only where someone says that they are what is rated. */
export const nd233: Ruleset = {
  id: 'nd233-2026',
  over: null,
  name: 'Nghị định 233/2026/NĐ-CP về viên chức',
  years: null,
  texts: [article12],
  // The secondary sources name neither the groups nor the condition of the raise.
  quota: centralQuota(
    article12,
    forAllKinds({ scope: 'trong phạm vi nêu tại nghị định', basis: article12 }),
    {
      percent: 25,
      condition: 'theo điều kiện nêu tại nghị định',
      decision: null,
      basis: article12,
    },
  ),
  ...DEFAULT_SETTINGS,
};
