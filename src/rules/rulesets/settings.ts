import { DOCUMENT_TYPES, ISSUERS } from '../../documents/index.ts';
import { frozen } from './frozen.ts';
import type { Settings } from './settings-schema.ts';

/** What all built-in rulesets share; no central text says any of it but the end of the district level. */
export const DEFAULT_SETTINGS: Settings = frozen({
  trend: { totalPercent: 20, totalUnits: 5, levelPoints: 10, levelCount: 3, fromZeroUnits: 5 },
  severities: {},
  off: {},
  explainable: [],
  mustMend: [],
  requiredForms: [],
  reorganisations: [
    {
      date: '2025-07-01',
      name: 'Kết thúc hoạt động của cấp huyện',
      basis: { text: 'Tổ chức lại đơn vị hành chính từ ngày 01/7/2025', clause: null, mark: 'reported' },
    },
  ],
  congressTerms: { TW: [2011, 2016, 2021, 2026], '*': [2010, 2015, 2020, 2025] },
  documentTypes: DOCUMENT_TYPES,
  issuers: ISSUERS,
  groupLabels: ['Tổ chức đảng', 'Tập thể lãnh đạo, quản lý', 'Đảng viên', 'Cán bộ lãnh đạo, quản lý'],
  quarters: false,
} satisfies Settings);
