import { foldLabel, foldText } from '../../grid/index.ts';
import type { ObjectKind } from '../kinds.ts';

/** Words that name what is rated, in titles, sheet names and heads. */
const NAMED: readonly (readonly [ObjectKind, RegExp])[] = [
  [
    'grassroots-organisations',
    /tổ chức cơ sở đảng|tccsđ|tcctđ|tổ chức đảng|(?:đảng bộ|chi bộ)(?:, chi bộ)? cơ sở/u,
  ],
  ['grassroots-committees', /cấp ủy|ban chấp hành|đảng ủy, chi ủy/u],
  ['leadership-collectives', /tập thể (?:cán bộ )?(?:ban )?(?:lãnh đạo|lđ)|tt ?lđ|lđql/u],
  ['individuals', /cá nhân|đảng viên|cán bộ/u],
];

/**
 * The object that a title names first: "chất lượng đảng viên của các tổ chức cơ sở đảng" is about members.
 * null where it names none.
 */
export function objectInTitle(text: string): ObjectKind | null {
  const title = foldText(text);
  let best: { kind: ObjectKind; at: number; end: number } | null = null;
  for (const [kind, pattern] of NAMED) {
    const found = pattern.exec(title);
    if (!found) continue;
    const end = found.index + found[0].length;
    // "tập thể cán bộ lãnh đạo" holds "cán bộ": what begins first, and reaches further, wins.
    if (!best || found.index < best.at || (found.index === best.at && end > best.end))
      best = { kind, at: found.index, end };
  }
  return best?.kind ?? null;
}

const ROW_OBJECTS: readonly (readonly [ObjectKind | 'other', RegExp])[] = [
  ['grassroots-organisations', /^(?:tổ chức cơ sở đảng|tccsđ)/u],
  ['grassroots-committees', /^(?:cấp ủy|ban chấp hành)/u],
  ['leadership-collectives', /^(?:tập thể (?:ban )?lãnh đạo|lđql)/u],
  ['individuals', /^(?:đảng viên|cá nhân|cán bộ)/u],
  ['other', /^(?:chi bộ trực thuộc|đảng bộ bộ phận|chi bộ thuộc)/u],
];

/** The object that a row's label begins with; 'other' for one without a form of its own; null for a group. */
export function objectInLabel(text: string): ObjectKind | 'other' | null {
  const label = foldLabel(text).replace(/^(?:số|tổng số|kết quả xếp loại|xếp loại) /u, '');
  return ROW_OBJECTS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
