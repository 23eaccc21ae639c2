import { committeeOf } from '../documents/index.ts';
import { foldText } from '../grid/index.ts';
import { codesOf, type GatheredDocument } from './document.ts';
import { isCodeOf, isSuperior, namedIssuer, type Unit } from './issuer.ts';

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
  | 'incoming'
  | 'code-differs'
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
  /** 'of-others': not the unit's own, listed apart and never filled in. */
  readonly certainty: 'sure' | 'proposed' | 'of-others' | 'unknown';
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

/**
 * Where a document belongs (src/rules/rulesets/README.md, "Which content a document belongs to"). `unit`: "HU", null
 * where unknown; `name`: the letterhead's line that names it, where one does.
 */
export function classify(
  document: GatheredDocument,
  unit: string | null,
  name: string | null = null,
): Classification {
  const year = yearOf(document);
  const owner = unit === null ? null : { code: unit, name };
  const foreign = foreignReason(document, owner);
  if (foreign) return { content: null, ...year, certainty: 'of-others', reason: foreign };
  const own = contentOf(document);
  if (own.content !== null && year.year === null)
    return { ...own, ...year, certainty: 'unknown', reason: 'no-date' };
  if (own.content === null) return { ...own, ...year };
  const doubt = doubtOf(document, owner);
  if (doubt) return { ...own, ...year, certainty: 'proposed', reason: doubt };
  const isTold = year.yearReason !== 'section';
  return { ...own, ...year, certainty: own.certainty === 'sure' && !isTold ? 'proposed' : own.certainty };
}

/** Why a document is not the unit's; null where it is, or may be. The name of who issued it goes before its code. */
function foreignReason(document: GatheredDocument, unit: Unit | null): Reason | null {
  if (document.number.kind === 'state') return 'state';
  const { issuer } = codesOf(document);
  const named = unit === null ? 'unnamed' : namedIssuer(document.issuedBy, unit);
  const isAbove = issuer !== null && isSuperior(issuer, unit?.code ?? null);
  if (named === 'other') return isAbove ? 'superior' : 'other-unit';
  if (issuer === null || (unit !== null && isCodeOf(issuer, unit.code))) return null;
  if (isAbove) return 'superior';
  return unit === null || named === 'own' ? null : 'other-unit';
}

/** Why it is not sure that a document is the unit's; null where it is. */
function doubtOf(document: GatheredDocument, unit: Unit | null): Reason | null {
  if (unit === null) return 'no-unit';
  const named = namedIssuer(document.issuedBy, unit);
  if (named === 'unnamed') return document.isIncoming ? 'incoming' : null;
  const { issuer } = codesOf(document);
  const committee = issuer === null || isCodeOf(issuer, unit.code) ? null : committeeOf(issuer);
  return committee === null ? null : 'code-differs';
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
