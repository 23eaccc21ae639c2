import { centralQuota, forAllKinds } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const article20: Citation = {
  text: 'Nghị định 335/2025/NĐ-CP (21/12/2025)',
  clause: 'Điều 20 (5)',
  mark: 'verified',
};

/** Civil servants (công chức), from 2026; only where someone says that they are what is rated. */
export const nd335: Ruleset = {
  id: 'nd335-2025',
  over: null,
  name: 'Nghị định 335/2025/NĐ-CP về công chức (áp dụng từ năm 2026)',
  years: null,
  texts: [article20],
  quota: centralQuota(
    article20,
    forAllKinds({ scope: 'trong cùng cơ quan và cùng nhóm', basis: article20 }),
    {
      percent: 25,
      condition: 'theo điều kiện nêu tại nghị định',
      decision: null,
      basis: { ...article20, mark: 'reported' },
    },
  ),
  ...DEFAULT_SETTINGS,
};
