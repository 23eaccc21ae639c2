import { committeeOf } from '../documents/index.ts';
import { cellsInRow, foldText, isInside, type RangeRef, type Workbook } from '../grid/index.ts';
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
/** Of committees that issued as many documents the first is the unit. */
const COMMITTEES = ['ThU', 'ĐUK', 'HU', 'QU', 'ĐU', 'TU'];
const LETTERHEAD_ROWS = 12;
const LONGEST = 60;

/**
 * The unit that a workbook's letterheads name, or else one that a pasted text's lines name, or else the one that issued
 * most of the documents; null where nothing tells it. `forms`: where forms stand, whose cells are no letterhead: a
 * register of incoming documents names other units.
 */
export function ownUnit(
  workbook: Workbook | null,
  documents: readonly GatheredDocument[],
  texts: readonly string[] = [],
  forms: readonly RangeRef[] = [],
): OwnUnit | null {
  return namedUnit(workbook, texts, forms) ?? commonestUnit(documents);
}

/** The unit that letterheads name, or lines of texts; null where none does. */
export function namedUnit(
  workbook: Workbook | null,
  texts: readonly string[],
  forms: readonly RangeRef[],
): OwnUnit | null {
  return letterheadUnit(workbook, forms) ?? textUnit(texts);
}

function letterheadUnit(workbook: Workbook | null, forms: readonly RangeRef[]): OwnUnit | null {
  for (const sheet of workbook?.sheets ?? []) {
    const own = forms.filter((form) => form.sheet === sheet.name);
    for (const [row, cells] of sheet.rows) {
      if (row >= LETTERHEAD_ROWS) break;
      for (const [col, cell] of cellsInRow(cells)) {
        if (own.some((form) => isInside({ top: row, left: col, bottom: row, right: col }, form))) continue;
        const unit = typeof cell.value === 'string' ? unitNamed(cell.value) : null;
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
  // What came in is of others: most of it of superiors.
  for (const document of documents.filter(({ isIncoming }) => !isIncoming)) {
    const { issuer } = codesOf(document);
    const committee = issuer === null ? null : committeeOf(issuer);
    if (committee !== null && committee !== 'TW') counts.set(committee, (counts.get(committee) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(
    ([a, many], [b, more]) => more - many || COMMITTEES.indexOf(a) - COMMITTEES.indexOf(b),
  );
  return most ? { code: most[0], from: 'issuers', text: null } : null;
}
