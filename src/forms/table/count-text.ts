import { foldText, parseNumber, type CalendarDate, type WrittenNumber } from '../../grid/index.ts';

/** What is counted, as it may stand behind a number. */
const UNITS =
  'đ/c|đ\\.c|đc|đồng chí|người|tổ chức(?: đảng| cơ sở đảng)?|tccsđ|đảng viên|đv|đảng bộ|chi bộ|cấp ủy|tập thể|cá nhân|cán bộ|đơn vị|cơ sở|văn bản|lượt|trường hợp';
const UNIT = new RegExp(`\\s*(?:${UNITS})\\.?$`, 'u');
/** "(mười hai)": the number again, in words. */
const NUMBER_WORD =
  'không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|linh|lẻ|rưỡi';
const IN_WORDS = new RegExp(`\\s*\\((?:${NUMBER_WORD})(?: (?:${NUMBER_WORD})){0,11}\\)`, 'u');

/** The number that a text says: "2.208", "10 đ/c", "10 (mười) người"; null where it says more, or none. */
export function numberOf(text: string): WrittenNumber | null {
  return parseNumber(text) ?? (/^[+-]?\d/u.test(text) ? parseNumber(bareText(text)) : null);
}

function bareText(text: string): string {
  return foldText(text).replace(IN_WORDS, '').replace(UNIT, '');
}

/** "4 (20%)": so many, and their share. */
const WITH_SHARE = /^([^()]*[^()\s])\s*\(\s*(\d[\d.,]{0,8} ?%)\s*\)$/u;

/** A count and its share, each as it is written; null where a text holds no share in brackets. */
export function countAndShare(text: string): { readonly count: string; readonly share: string } | null {
  const [, count, share] = WITH_SHARE.exec(text) ?? [];
  return count !== undefined && share !== undefined ? { count, share } : null;
}

/** "24/180", "02/10 đ/c": so many of so many; null where it is no such thing, or more than all. */
export function fractionOf(text: string): { readonly part: number; readonly whole: number } | null {
  const match = /^(\d{1,6}) ?\/ ?(\d{1,6})$/u.exec(/^\d/u.test(text) ? bareText(text) : '');
  if (!match) return null;
  const [part, whole] = [Number(match[1]), Number(match[2])];
  return part <= whole ? { part, whole } : null;
}

/** What a day is shown as, and what was typed that Excel took for it: "31/5" was 5/31, so many of so many. */
export function typedAsDate(
  { year, month, day }: CalendarDate,
  format: string,
): { readonly shown: string; readonly typed: string } {
  const hasDay = /d/iu.test(format.replace(/"[^"]{0,255}"|\\.|\[[^\]]{0,255}\]/gu, ''));
  if (!hasDay) return { shown: `${month}/${year}`, typed: `${month}/${String(year % 100).padStart(2, '0')}` };
  return { shown: `${day}/${month}`, typed: `${Math.min(day, month)}/${Math.max(day, month)}` };
}
