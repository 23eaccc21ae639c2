import { foldText, type Workbook } from '../grid/index.ts';
import { codesOf, type GatheredDocument } from './document.ts';

/** The unit whose documents Biểu 1 lists, by the code of its committee: "HU". */
export interface OwnUnit {
  readonly code: string;
  /** What tells it: a letterhead (its text), or that most documents are its own. */
  readonly from: 'letterhead' | 'issuers';
  readonly text: string | null;
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^huyện ủy(?!\p{L})/u, 'HU'],
  [/^(?:thị|thành) ủy(?!\p{L})/u, 'ThU'],
  [/^quận ủy(?!\p{L})/u, 'QU'],
  [/^đảng ủy khối(?!\p{L})/u, 'ĐUK'],
  [/^đảng ủy(?!\p{L})/u, 'ĐU'],
];
/** Committees below the province, the longest code first. */
const COMMITTEES = ['ThU', 'ĐUK', 'HU', 'QU', 'ĐU', 'TU'];
const LETTERHEAD_ROWS = 12;
const LONGEST = 60;

/**
 * The unit that a workbook's letterheads name, or else one that a pasted text's lines name, or else the one that issued
 * most of the documents; null where nothing tells it.
 */
export function ownUnit(
  workbook: Workbook | null,
  documents: readonly GatheredDocument[],
  texts: readonly string[] = [],
): OwnUnit | null {
  return letterheadUnit(workbook) ?? textUnit(texts) ?? commonestUnit(documents);
}

/** The committee that an issuer is, or that it is a body of: BTCHU is of HU; null for the centre and the unknown. */
export function committeeOf(issuer: string): string | null {
  return COMMITTEES.find((code) => issuer.endsWith(code)) ?? null;
}

function letterheadUnit(workbook: Workbook | null): OwnUnit | null {
  for (const sheet of workbook?.sheets ?? []) {
    for (const [row, cells] of sheet.rows) {
      if (row >= LETTERHEAD_ROWS) break;
      for (const cell of cells) {
        const unit = typeof cell?.value === 'string' ? unitNamed(cell.value) : null;
        if (unit) return unit;
      }
    }
  }
  return null;
}

/** The lines of a text that are a unit's name and no more, in capitals as letterheads have them. */
function textUnit(texts: readonly string[]): OwnUnit | null {
  for (const text of texts) {
    for (const [line] of text.matchAll(/^[^\n]{4,60}$/gmu)) {
      const unit = line === line.toUpperCase() ? unitNamed(line) : null;
      if (unit) return unit;
    }
  }
  return null;
}

function unitNamed(value: string): OwnUnit | null {
  if (value.length > LONGEST) return null;
  for (const line of value.split(/[\r\n]+/u)) {
    const code = NAMES.find(([name]) => name.test(foldText(line)))?.[1];
    if (code !== undefined) return { code, from: 'letterhead', text: line.trim() };
  }
  return null;
}

function commonestUnit(documents: readonly GatheredDocument[]): OwnUnit | null {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const { issuer } = codesOf(document);
    const committee = issuer === null ? null : committeeOf(issuer);
    if (committee !== null) counts.set(committee, (counts.get(committee) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(
    ([a, many], [b, more]) => more - many || COMMITTEES.indexOf(a) - COMMITTEES.indexOf(b),
  );
  return most ? { code: most[0], from: 'issuers', text: null } : null;
}
