import { centralQuota, forAllKinds } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const qd366: Citation = { text: 'Quy định 366-QĐ/TW (30/8/2025)', clause: 'Điều 11 (1.5)', mark: 'verified' };
const hd43: Citation = { text: 'Hướng dẫn 43-HD/BTCTW (31/10/2025)', clause: null, mark: 'verified' };

/** Rating years from 2025. */
export const qd366Hd43: Ruleset = {
  id: 'qd366-hd43',
  over: null,
  name: 'Quy định 366-QĐ/TW và Hướng dẫn 43-HD/BTCTW',
  years: { from: 2025, to: null },
  texts: [qd366, hd43],
  quota: centralQuota(
    qd366,
    forAllKinds({
      scope: 'trong các đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng',
      basis: qd366,
    }),
    {
      percent: 25,
      condition: 'tổ chức có kết quả nổi trội và được cấp có thẩm quyền quyết định',
      decision: null,
      basis: qd366,
    },
  ),
  ...DEFAULT_SETTINGS,
};
