import { centralQuota } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const qd124: Citation = { text: 'Quy định 124-QĐ/TW (04/10/2023)', clause: 'Điều 12', mark: 'verified' };
const hd25: Citation = { text: 'Hướng dẫn 25-HD/BTCTW (10/11/2023)', clause: null, mark: 'reported' };

const reported: Citation = { ...qd124, mark: 'reported' };
const collectives = { scope: 'trong các tập thể có vai trò, chức năng, nhiệm vụ tương đồng', basis: qd124 };

/** Rating years 2023 and 2024. What it says of collectives was read in translation. */
export const qd124Hd25: Ruleset = {
  id: 'qd124-hd25',
  over: null,
  name: 'Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW',
  years: { from: 2023, to: 2024 },
  texts: [qd124, hd25],
  quota: centralQuota(reported, {
    'grassroots-organisations': collectives,
    'grassroots-committees': collectives,
    'leadership-collectives': collectives,
    individuals: { scope: 'trong các cá nhân có vai trò, chức năng, nhiệm vụ tương đồng', basis: reported },
  }),
  ...DEFAULT_SETTINGS,
};
