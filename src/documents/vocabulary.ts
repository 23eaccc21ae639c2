import { foldText } from '../grid/index.ts';

/** The codes that a Party document number is made of: "KH" and "HU" in 111-KH/HU. */
export interface Vocabulary {
  readonly types: readonly string[];
  readonly issuers: readonly string[];
}

/** The kinds of Party documents by their code, each with the names it is called by (HD 36-HD/VPTW, QĐ 399-QĐ/TW). */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  NQ: ['Nghị quyết'],
  CT: ['Chỉ thị'],
  CL: ['Chiến lược'],
  KL: ['Kết luận'],
  QC: ['Quy chế'],
  QĐ: ['Quyết định', 'Quy định'],
  QĐi: ['Quy định'],
  TT: ['Thông tri'],
  HD: ['Hướng dẫn'],
  TB: ['Thông báo'],
  BC: ['Báo cáo'],
  KH: ['Kế hoạch'],
  CTr: ['Chương trình'],
  ĐA: ['Đề án'],
  PA: ['Phương án'],
  DA: ['Dự án'],
  QH: ['Quy hoạch'],
  TTr: ['Tờ trình'],
  CV: ['Công văn'],
  BB: ['Biên bản'],
  GM: ['Giấy mời'],
  GGT: ['Giấy giới thiệu'],
  GCN: ['Giấy chứng nhận'],
  PC: ['Phiếu chuyển'],
  PG: ['Phiếu gửi'],
  TC: ['Thông cáo'],
  LKG: ['Lời kêu gọi'],
};

/** What the state and others call theirs; such documents are cited beside the Party's. */
const OTHER_KINDS = ['Nghị định', 'Thông tư', 'Luật', 'Qui định', 'Qui chế', 'Tờ trình', 'Văn bản'];

export const DOCUMENT_TYPES: readonly string[] = Object.keys(KINDS);

/** Committees and their bodies: of the centre, the province, the district, a town or bloc, the commune; a cell. */
export const ISSUERS: readonly string[] = [
  ...['TW', 'BTCTW', 'VPTW', 'UBKTTW'],
  ...['TU', 'BTCTU', 'BTGTU', 'BDVTU', 'UBKTTU', 'VPTU'],
  ...['HU', 'BTCHU', 'BTGHU', 'BDVHU', 'UBKTHU', 'VPHU'],
  ...['ThU', 'ĐUK'],
  ...['ĐU', 'VPĐU', 'UBKTĐU', 'BTCĐU', 'BTGĐU', 'BXDĐ', 'BXDĐĐU'],
  'CB',
];

/** Codes of bodies that leave out their committee's: a commune's Ban Xây dựng Đảng signs BXDĐ, too. */
const SHORT: Readonly<Record<string, string>> = { BXDĐ: 'BXDĐĐU' };

/** The code of an issuer with that of its committee: BXDĐ is BXDĐĐU. */
export function fullIssuer(issuer: string): string {
  return SHORT[issuer] ?? issuer;
}

/** Committees that have bodies of their own; a longer code before one that it ends in. */
const COMMITTEES = ['ThU', 'ĐUK', 'HU', 'QU', 'ĐU', 'TU', 'TW'];

/** The committee that an issuer is, or that it is a body of: BTCHU is of HU; null where that is not known. */
export function committeeOf(issuer: string): string | null {
  const full = fullIssuer(issuer);
  const committee = COMMITTEES.find((code) => full.endsWith(code)) ?? null;
  return committee !== null && /^\p{Lu}*$/u.test(full.slice(0, full.length - committee.length))
    ? committee
    : null;
}

export const DEFAULT_VOCABULARY: Vocabulary = { types: DOCUMENT_TYPES, issuers: ISSUERS };

/** The names of kinds of documents as they are compared: "kế hoạch", "quyết định". */
export const KIND_NAMES: ReadonlySet<string> = new Set(
  [...Object.values(KINDS).flat(), ...OTHER_KINDS].map(foldText),
);

/** Whether documents of a type are called by a kind's name, as compared: "quy định" and "quyết định" are QĐ. */
export function isKindOf(name: string, type: string): boolean {
  const spelt = name.replace(/^qui /u, 'quy ');
  return KINDS[type]?.some((one) => foldText(one) === spelt) ?? false;
}
