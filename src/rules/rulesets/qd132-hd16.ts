import { centralQuota } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const qd132: Citation = { text: 'Quy định 132-QĐ/TW (08/3/2018)', clause: null, mark: 'reported' };
const hd16: Citation = { text: 'Hướng dẫn 16-HD/BTCTW (24/9/2018)', clause: null, mark: 'reported' };

const collectives = { scope: 'theo từng loại tập thể trực thuộc tỉnh hoặc huyện', basis: hd16 };

/** Rating year 2018: the scopes of the guidance that followed it, known from secondary sources only. */
export const qd132Hd16: Ruleset = {
  id: 'qd132-hd16',
  over: null,
  name: 'Quy định 132-QĐ/TW và Hướng dẫn 16-HD/BTCTW',
  years: { from: 2018, to: 2018 },
  texts: [qd132, hd16],
  quota: centralQuota(hd16, {
    'grassroots-organisations': { scope: 'theo từng loại hình tổ chức cơ sở đảng', basis: hd16 },
    'grassroots-committees': collectives,
    'leadership-collectives': collectives,
    individuals: { scope: 'trong từng tổ chức cơ sở đảng', basis: hd16 },
  }),
  ...DEFAULT_SETTINGS,
};
