import { foldText } from '../grid/index.ts';
import { codesOf, type GatheredDocument } from './document.ts';

/** The contents of Biểu 1: carrying out the regulations, carrying out the guidance, leading the yearly work. */
export type Content = 1 | 2 | 3;
export const CONTENTS: readonly Content[] = [1, 2, 3];

/** Why a document has its content, or none. */
export type Reason =
  | 'by-type'
  | 'by-abstract'
  | 'working-group'
  | 'decision-unclear'
  | 'type-not-listed'
  | 'not-about-rating'
  | 'no-abstract'
  | 'unreadable-number'
  | 'no-date'
  | 'no-unit'
  | 'superior'
  | 'other-unit'
  | 'state';

/** What tells the rating year. */
export type YearReason = 'date' | 'early-in-year' | 'abstract' | 'section' | 'unknown';

/** Where a document belongs in Biểu 1; a proposal that the clerk can move. */
export interface Classification {
  readonly content: Content | null;
  /** The rating year. */
  readonly year: number | null;
  /** 'superior': not the unit's own, listed apart and never filled in. */
  readonly certainty: 'sure' | 'proposed' | 'superior' | 'unknown';
  readonly reason: Reason;
  readonly yearReason: YearReason;
}

const BY_TYPE: Readonly<Record<string, Content>> = { KH: 1, NQ: 1, CT: 1, QĐi: 1, HD: 2, CV: 3, TB: 3 };
const FIRST_WORDS: readonly (readonly [RegExp, Content])[] = [
  [/^(?:kế hoạch|nghị quyết|chỉ thị|quy định|qui định)(?!\p{L})/u, 1],
  [/^hướng dẫn(?!\p{L})/u, 2],
  [/^(?:công văn|thông báo)(?!\p{L})/u, 3],
];
const RATING =
  /kiểm điểm|xếp loại|đánh giá[^.]{0,40}chất lượng|chất lượng[^.]{0,30}(?:tổ chức đảng|đảng viên|tập thể)/u;
const WORKING_GROUP = /(?:thành lập|kiện toàn|phân công)[^.]{0,40}(?:tổ|đoàn|ban chỉ đạo)(?!\p{L})/u;
const FIRST_QUARTER = 3;

/** Where a document belongs (regulations.md, "Which content a document belongs to"); `unit`: "HU", null where unknown. */
export function classify(document: GatheredDocument, unit: string | null): Classification {
  const year = yearOf(document);
  const foreign = foreignReason(document, unit);
  if (foreign) return { content: null, ...year, certainty: 'superior', reason: foreign };
  const own = contentOf(document);
  const isKnown = own.content !== null && year.year !== null;
  if (own.content !== null && year.year === null)
    return { ...own, ...year, certainty: 'unknown', reason: 'no-date' };
  if (isKnown && unit === null) return { ...own, ...year, certainty: 'proposed', reason: 'no-unit' };
  const isTold = year.yearReason !== 'section';
  return { ...own, ...year, certainty: own.certainty === 'sure' && !isTold ? 'proposed' : own.certainty };
}

function foreignReason(document: GatheredDocument, unit: string | null): Reason | null {
  if (document.number.kind === 'state') return 'state';
  const { issuer } = codesOf(document);
  if (issuer === null) return null;
  if (unit !== null && isOf(issuer, unit)) return null;
  if (/TW$/u.test(issuer) || (/TU$/u.test(issuer) && unit !== 'TU')) return 'superior';
  return unit === null ? null : 'other-unit';
}

/** The unit's own code, or that of one of its bodies: BTCHU of HU. */
function isOf(issuer: string, unit: string): boolean {
  return issuer.endsWith(unit) && /^\p{Lu}*$/u.test(issuer.slice(0, issuer.length - unit.length));
}

type Own = Pick<Classification, 'content' | 'certainty' | 'reason'>;

function contentOf(document: GatheredDocument): Own {
  const { type, issuer } = codesOf(document);
  const abstract = document.abstract === null ? '' : foldText(document.abstract.slice(0, 400));
  if (type === null || issuer === null) return none('unreadable-number');
  const isGroup = type === 'QĐ' && WORKING_GROUP.test(abstract);
  if (isGroup && (RATING.test(abstract) || /tổ công tác/u.test(abstract))) {
    return { content: 3, certainty: 'proposed', reason: 'working-group' };
  }
  if (abstract !== '' && saysItsSubject(document, abstract) && !RATING.test(abstract))
    return none('not-about-rating');
  const said = FIRST_WORDS.find(([words]) => words.test(abstract))?.[1];
  const typed = type === 'QĐ' ? contentOfDecision(document) : (BY_TYPE[type] ?? null);
  if (said !== undefined && said !== typed)
    return { content: said, certainty: 'sure', reason: 'by-abstract' };
  if (typed === null) return none(type === 'QĐ' ? 'decision-unclear' : 'type-not-listed');
  // A register holds all that was issued: without an abstract nothing tells that a document is about ratings.
  const isBare = abstract === '' && document.origins.every(({ kind }) => kind === 'register');
  return isBare
    ? { content: typed, certainty: 'proposed', reason: 'no-abstract' }
    : { content: typed, certainty: 'sure', reason: 'by-type' };
}

/** In running text an abstract may be cut short; that of a register tells what its document is about. */
function saysItsSubject({ origins }: GatheredDocument, abstract: string): boolean {
  return origins.some(({ kind }) => kind === 'register') || abstract.length > 20;
}

/** QĐ stands for decisions and regulations; only a regulation carries out those of above. */
function contentOfDecision({ kindName }: GatheredDocument): Content | null {
  return kindName !== null && /^qu[yi] định/u.test(kindName) ? 1 : null;
}

function none(reason: Reason): Own {
  return { content: null, certainty: 'unknown', reason };
}

/** The rating year: that of the date; January to March belong to the year before unless the abstract names a year. */
export function yearOf({
  date,
  abstract,
  section,
}: Pick<GatheredDocument, 'date' | 'abstract' | 'section'>): Pick<Classification, 'year' | 'yearReason'> {
  if (!date)
    return section === null
      ? { year: null, yearReason: 'unknown' }
      : { year: section, yearReason: 'section' };
  if (date.month > FIRST_QUARTER) return { year: date.year, yearReason: 'date' };
  const named = yearNamedIn(abstract ?? '');
  return named === null
    ? { year: date.year - 1, yearReason: 'early-in-year' }
    : { year: named, yearReason: 'abstract' };
}

function yearNamedIn(abstract: string): number | null {
  const years = [...foldText(abstract.slice(0, 400)).matchAll(/năm ((?:19|20)\d\d)(?!\d)(?!\s?-\s?\d)/gu)];
  const [year, another] = new Set(years.map((match) => Number(match[1])));
  return year !== undefined && another === undefined ? year : null;
}
