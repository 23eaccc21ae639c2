import { tidyText } from '../../grid/index.ts';
import type { ReadDate } from '../date.ts';
import type { DocumentNumber } from '../number.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { abstractAfter } from './abstract.ts';
import { composeText, type ComposedText } from './composed.ts';
import type { FoundNumber } from './found.ts';
import { adjoiningDate } from './issue-date.ts';
import { issuedBy } from './issued-by.ts';
import { isListGap, kindBefore, type Kind } from './kind.ts';
import { findNumbers } from './numbers.ts';

/** A document that a text cites, and where. */
export interface Citation {
  /** Where its number stands in the text, in UTF-16 units; `end` is not included. */
  readonly start: number;
  readonly end: number;
  /** The number as it is written: "236-CVBTCHU"; with the codes that its list writes once: "602-CV/HU". */
  readonly text: string;
  readonly number: DocumentNumber;
  /** Its kind in words as compared ("kế hoạch"), also where a list says it once; null where it is not said. */
  readonly kindName: string | null;
  /** The date that adjoins the number, readable or not; null where none does. */
  readonly date: { readonly text: string; readonly read: ReadDate } | null;
  /** Who issued it as the text names them, also where a list says it once, at its end; null where it doesn't. */
  readonly issuedBy: string | null;
  /** What it is about, where the text says so. */
  readonly abstract: string | null;
  /** The text around it in one line, for a person to find it by. */
  readonly excerpt: string;
}

const KIND_WITHIN = 48;
const AROUND = 60;

/**
 * The documents that a text cites, in its order, as reports write them: "Kế hoạch số 111-KH/HU ngày 20/11/2019;
 * Kế hoạch số 05-KH/HU, ngày 17 tháng 11 năm 2020 về …", lists that share one noun or their codes ("số 602, 623-CV/HU"),
 * footnote marks, numbers broken over lines, scanners' slips. Other numbers and dates are no documents. Never throws;
 * time grows with the text's length alone.
 */
export function findCitations(text: string, vocabulary: Vocabulary): Citation[] {
  const composed = composeText(text);
  const places = findNumbers(composed.text, vocabulary).map((found) => placeIn(composed.text, found));
  const reads: Read[] = [];
  places.forEach((place, index) => {
    const next = places[index + 1]?.kindStart ?? composed.text.length;
    reads.push(readPlace(composed.text, place, reads.at(-1) ?? null, next));
  });
  const issuers = issuersOfLists(composed.text, places, reads);
  return places.flatMap((place, index) => {
    const read = reads[index];
    return read ? [citationOf(text, composed, place, { ...read, issuedBy: issuers[index] ?? null })] : [];
  });
}

/** Who issued each document: "các Công văn số 602, 605 và 623-CV/ĐU của Đảng ủy phường C" says it of all three. */
function issuersOfLists(
  text: string,
  places: readonly NumberPlace[],
  reads: readonly Read[],
): (string | null)[] {
  const issuers = reads.map((read) => read.issuedBy);
  for (let index = reads.length - 2; index >= 0; index--) {
    const [read, next, place] = [reads[index], reads[index + 1], places[index + 1]];
    if (!read || !next || !place || issuers[index] !== null || read.type !== next.type) continue;
    if (isListGap(text.slice(read.end, place.start).slice(0, AROUND)))
      issuers[index] = issuers[index + 1] ?? null;
  }
  return issuers;
}

/** A number, its kind, and where the citation begins. */
interface NumberPlace extends FoundNumber {
  readonly kind: Kind | null;
  readonly kindStart: number;
}

function placeIn(text: string, found: FoundNumber): NumberPlace {
  const kind = kindBefore(text.slice(Math.max(0, found.start - KIND_WITHIN), found.start));
  return { ...found, kind, kindStart: found.start - (kind?.length ?? 0) };
}

/** What was read of one citation, as far as the next needs it. */
interface Read extends Pick<Citation, 'kindName' | 'date' | 'issuedBy' | 'abstract'> {
  readonly type: string | null;
  readonly end: number;
}

function readPlace(text: string, place: NumberPlace, before: Read | null, next: number): Read {
  const between =
    before && place.kindStart - before.end < AROUND ? text.slice(before.end, place.start) : null;
  const isListed = before?.date === null && between?.trim() === '' && place.kind === null;
  const date = adjoiningDate(text, place, next, isListed);
  const end = place.end + (date?.end ?? 0);
  const type = place.read.kind === 'state' ? null : place.read.type;
  const isShared = before?.type === type && between !== null && isListGap(between);
  return {
    type,
    end,
    kindName: place.kind?.name ?? (isShared ? before.kindName : null),
    date: date && { text: date.text, read: date.read },
    issuedBy: issuedBy(text, { ...place, dateEnd: end }, next),
    abstract: abstractAfter(text, end, next),
  };
}

function citationOf(text: string, composed: ComposedText, place: NumberPlace, read: Read): Citation {
  const start = composed.placeInSource(place.start);
  const end = composed.placeInSource(place.end);
  return {
    start,
    end,
    text: tidyText(place.written ?? text.slice(start, end)),
    number: place.read,
    kindName: read.kindName,
    date: read.date,
    issuedBy: read.issuedBy,
    abstract: read.abstract,
    excerpt: excerptOf(composed.text, place.kindStart, read.end),
  };
}

/** Some words before and after a citation, cut between words. */
function excerptOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const head = from === 0 ? before : before.replace(/^\S*\s?/u, '… ');
  const tail = to === text.length ? after : after.replace(/\s?\S*$/u, ' …');
  return tidyText(`${head}${text.slice(start, end)}${tail}`);
}
