import { centralQuota } from './central-quota.ts';
import type { Citation } from './citation.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const qd132: Citation = { text: 'Quy định 132-QĐ/TW (08/3/2018)', clause: null, mark: 'verified' };
const hd21: Citation = { text: 'Hướng dẫn 21-HD/BTCTW (18/10/2019)', clause: null, mark: 'verified' };

const collectives = 'theo từng loại tập thể trực thuộc tỉnh hoặc huyện';

/** Rating years 2019–2022. */
export const qd132Hd21: Ruleset = {
  id: 'qd132-hd21',
  over: null,
  name: 'Quy định 132-QĐ/TW và Hướng dẫn 21-HD/BTCTW',
  years: { from: 2019, to: 2022 },
  texts: [qd132, hd21],
  // Of an object whose kind is not known no clause can be named: it may be one that was not compared with the text.
  quota: centralQuota(
    { ...hd21, mark: 'reported' },
    {
      'grassroots-organisations': {
        scope: 'theo từng loại hình tổ chức cơ sở đảng',
        basis: { ...hd21, clause: 'mục II.B.1.3', mark: 'reported' },
      },
      // The clause was read for leadership collectives; that it covers grassroots committees was not.
      'grassroots-committees': {
        scope: collectives,
        basis: { ...hd21, clause: 'mục II.B.3', mark: 'reported' },
      },
      'leadership-collectives': { scope: collectives, basis: { ...hd21, clause: 'mục II.B.3' } },
      individuals: { scope: 'trong từng tổ chức cơ sở đảng', basis: { ...hd21, clause: 'mục II.B.2.3' } },
    },
  ),
  ...DEFAULT_SETTINGS,
};
