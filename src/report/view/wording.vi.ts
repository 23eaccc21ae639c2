import type { Severity } from '../../rules/rulesets/index.ts';

const COUNTED: Readonly<Record<Severity, (count: string) => string>> = {
  error: (count) => `${count} lỗi`,
  warning: (count) => `${count} cảnh báo`,
  info: (count) => `${count} lưu ý`,
};

/** "24 lỗi"; the number in Vietnamese notation. */
export function counted(severity: Severity, count: string): string {
  return COUNTED[severity](count);
}

/** What both a text and a page say. */
export const VIEW = {
  shortForm: (name: string, sheet: string, isHidden: boolean, checks: string | null): string =>
    `${name} (“${sheet}”)${isHidden ? ' (đang ẩn)' : ''}${checks === null ? '' : `: ${checks}`}`,
  together: (year: number | null, subject: string | null): string => {
    if (year === null)
      return subject === null ? 'Biến động so với năm trước:' : `${subject}, so với năm trước:`;
    return subject === null ? `Năm ${year} so với năm trước:` : `${subject}, năm ${year} so với năm trước:`;
  },
  checks: (count: string): string => `đã đối chiếu ${count} phép tính`,
  itemsChecked: (count: string): string => `đã soát ${count} mục`,
  ruleset: (name: string, years: string, quota: string): string =>
    years === '' ? `${name}: ${quota}.` : `${name}, năm ${years}: ${quota}.`,
  quota: (percent: string, base: string): string => `xuất sắc không quá ${percent}% ${base}`,
  quotaRaised: (percent: string, base: string, decision: string): string =>
    `xuất sắc không quá ${percent}% ${base} (mức nâng theo ${decision})`,
  quotaOf: (form: string, base: string): string => `riêng ${form} tính trên ${base}`,
} as const;
