import { formatNumber as n } from '../grid/index.ts';
import type { FigureName, SeriesName } from './names.ts';
import type { RuleSentences } from './sentences.ts';
import { countName, inSentence, seriesName, sumText } from './words.vi.ts';

/** A figure, or a part of one. */
type NamedFigure = FigureName & { readonly part?: string };

export type RatingTotalMessages = {
  mismatch: {
    series: SeriesName;
    declared: number;
    sum: number;
    addends: readonly number[];
    includes: boolean;
    /** Whether the last addend counts those not rated. */
    withNotRated: boolean;
  };
  missing: { series: SeriesName | null; sum: number | null };
  'column-mismatch': NamedFigure & { declared: number; sum: number; addends: readonly number[] };
  /** `rows`: what the rows are called that are counted, too; null for one without a name. */
  nesting: { series: SeriesName; rows: readonly (string | null)[] };
  subset: { name: NamedFigure; value: number; whole: NamedFigure; all: number };
  parts: { name: NamedFigure; declared: number; sum: number; addends: readonly number[] };
};

export const ratingTotalSentences: RuleSentences<RatingTotalMessages> = {
  name: 'Tổng số bằng cộng bốn mức',
  fault: 'Tổng số không khớp',
  messages: {
    mismatch: {
      text: (a) => {
        if (a.withNotRated)
          return `Tổng số ${seriesName(a.series)} ghi ${n(a.declared)}, cộng các mức và số chưa xếp loại được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`;
        return a.includes
          ? `Tổng số ${seriesName(a.series)} ghi ${n(a.declared)}, cộng các mức (mức “trở lên” đã gồm mức cao hơn) được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`
          : `Tổng số ${seriesName(a.series)} ghi ${n(a.declared)}, cộng bốn mức được ${n(a.sum)} (${sumText(a.addends)} = ${n(a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`;
      },
      advice: () =>
        'Đối chiếu từng mức và tổng số với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
    missing: {
      text: ({ series, sum }) => {
        if (series === null) return 'Bảng không có phần tổng số nên không đối chiếu được với bốn mức.';
        return sum === null
          ? `Tổng số ${seriesName(series)} để trống.`
          : `Tổng số ${seriesName(series)} để trống; cộng bốn mức được ${n(sum)}.`;
      },
      advice: ({ series }) =>
        series === null ? 'Nên thêm dòng hoặc cột “Tổng số”.' : 'Ghi tổng số theo số liệu gốc.',
    },
    'column-mismatch': {
      text: (a) =>
        `${countName(a)} ghi ${n(a.declared)}, cộng các nhóm, đơn vị được ${n(a.sum)} (${workedOut(a.addends, a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () =>
        'Đối chiếu từng nhóm, đơn vị và tổng cộng với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
    nesting: {
      text: ({ series, rows }) =>
        `Mọi số ${seriesName(series)} đều nhiều hơn cộng các nhóm, đơn vị, thừa đúng bằng số của ${rowNames(rows)}: có thể đã cộng hai lần.`,
      advice: () =>
        'Xem tổng cộng có cộng cả dòng (cột) của khối và của đơn vị trong khối không; chỉ cộng một trong hai.',
    },
    subset: {
      text: ({ name, value, whole, all }) =>
        `${countName(name)} ghi ${n(value)}, nhiều hơn ${inSentence(countName(whole))} (${n(all)}).`,
      advice: () =>
        'Phần “trong đó” không thể nhiều hơn số mà nó thuộc về. Đối chiếu số liệu gốc rồi sửa ô ghi sai.',
    },
    parts: {
      text: (a) =>
        `${countName(a.name)} ghi ${n(a.declared)}, cộng các phần được ${n(a.sum)} (${workedOut(a.addends, a.sum)}), chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () =>
        'Đối chiếu từng phần và số chung với số liệu gốc, rồi sửa ô ghi sai. Không sửa chỉ để cho khớp.',
    },
  },
};

const MOST_NAMES = 3;

/** "“Khối xã”, “Khối cơ quan”", "12 dòng (cột)". */
function rowNames(rows: readonly (string | null)[]): string {
  const named = rows.flatMap((row) => (row === null ? [] : `“${row.trim()}”`));
  return named.length === rows.length && named.length <= MOST_NAMES
    ? named.join(', ')
    : `${rows.length} dòng (cột) khác`;
}

const MOST_ADDENDS = 12;

/** "2 + 5 = 7"; sixty units are not written out. */
function workedOut(addends: readonly number[], sum: number): string {
  return addends.length > MOST_ADDENDS ? `cộng ${addends.length} số` : `${sumText(addends)} = ${n(sum)}`;
}
