import { printNumber, termOf } from '../documents/index.ts';
import { compareDates, finish, foldText, groupedBy, type Steps } from '../grid/index.ts';
import { closingsOf } from '../rules/rulesets/index.ts';
import { codesOf, type DateConflict, type FillingSettings, type GatheredDocument } from './document.ts';
import { dateKey, numberKey } from './identity.ts';
import { issuerKey, type Unit } from './issuer.ts';
import { findIn, type Found, type Source } from './sources.ts';

/** The documents of some sources, each once, in the order in which they were first found. */
export interface Gathered {
  readonly documents: readonly GatheredDocument[];
  readonly conflicts: readonly DateConflict[];
}

/**
 * The documents of all sources. One number, type, issuer and date is one document, whatever number of times it was
 * found; found without a date it belongs to those of the same number that have one. Documents of another body than the
 * `unit` are others, whatever their number. Time grows with what is found.
 */
export function collect(
  sources: readonly Source[],
  settings: FillingSettings,
  unit: Unit | null = null,
): Gathered {
  const all = sources.flatMap((source) => findIn(source, settings));
  return finish(gathering(all, settings, unit));
}

/** So many are looked at in one step. */
const STEP = 500;

/** The same of what was found in the sources before, in steps. */
export function* gathering(
  all: readonly Found[],
  settings: FillingSettings,
  unit: Unit | null = null,
): Steps<Gathered> {
  const groups = new Map<string, Found[]>();
  for (const [index, found] of all.entries()) {
    if (index % STEP === STEP - 1) yield;
    const key = keyOf(found, unit);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const documents: GatheredDocument[] = [];
  const conflicts: DateConflict[] = [];
  let count = 0;
  for (const [key, group] of groups) {
    if (++count % STEP === 0) yield;
    const same = gather(key, group);
    for (const document of same) documents.push(document);
    for (const conflict of conflictsIn(same, settings)) conflicts.push(conflict);
  }
  return { documents, conflicts };
}

/** What has no number at all is identified by what it is about. */
function keyOf({ number, written, abstract, date, issuedBy }: Found, unit: Unit | null): string {
  const issuer = issuerKey(issuedBy, unit);
  const key =
    written === '' ? `none ${dateKey(date)} ${foldText(abstract ?? '')}` : numberKey(number, written);
  return issuer === '' ? key : `${key} of ${issuer}`;
}

/** The documents of one number: one for each date, or one without. */
function gather(key: string, group: readonly Found[]): GatheredDocument[] {
  const dated = new Map<string, Found[]>();
  const undated = group.filter(({ date }) => date === null);
  for (const found of group) {
    if (!found.date) continue;
    const day = dateKey(found.date);
    const same = dated.get(day);
    if (same) same.push(found);
    else dated.set(day, [found]);
  }
  if (dated.size === 0) return merge(key, undated);
  return [...dated].flatMap(([day, same]) => merge(`${key} ${day}`, [...same, ...undated]));
}

function merge(id: string, found: readonly Found[]): GatheredDocument[] {
  const best = found.find(({ number }) => number.kind !== 'fault') ?? found[0];
  if (!best) return [];
  const first = <T>(pick: (one: Found) => T | null): T | null =>
    found.map(pick).find((one) => one !== null) ?? null;
  const { number } = best;
  const date = first((one) => one.date);
  return [
    {
      id,
      written: best.written,
      number,
      repair: number.kind === 'fault' ? number.repair : null,
      fault: number.kind === 'fault' ? number.fault : null,
      kindName: first((one) => one.kindName),
      date,
      unreadDate: date ? null : first((one) => one.unreadDate),
      abstract: first((one) => one.abstract),
      section: first((one) => one.section),
      issuedBy: first((one) => one.issuedBy),
      isIncoming: found.every((one) => one.isIncoming),
      origins: found.map(({ origin }) => origin),
    },
  ];
}

/**
 * Documents of one number and term with several dates. Decisions and regulations (both QĐ) are numbered apart. What came
 * in without its issuer's name may be of anyone, and contradicts nothing.
 */
function conflictsIn(same: readonly GatheredDocument[], settings: FillingSettings): DateConflict[] {
  const documents = same.filter(({ isIncoming, issuedBy }) => !isIncoming || issuedBy !== null);
  if (documents.length < 2) return [];
  const terms = groupedBy(documents, (document) => termKey(document, settings));
  return [...terms]
    .flatMap(([term, dated]) => (term !== null && dated.length > 1 ? [dated] : []))
    .map((dated) => ({
      number: numberOf(dated[0]),
      documents: dated.toSorted(byDate).map(({ id }) => id),
    }));
}

function termKey(document: GatheredDocument, settings: FillingSettings): string | null {
  const { number, type, issuer } = codesOf(document);
  if (!document.date || number === null || issuer === null) return null;
  const term = termOf(document.date, closingsOf(settings.congressTerms, issuer));
  const kind = type === 'QĐ' ? (document.kindName ?? '') : '';
  // Of the year of a congress only documents of that year can be compared.
  return `${kind} ${term ?? `in ${document.date.year}`}`;
}

function numberOf(document: GatheredDocument | undefined): string {
  const { number = null, type = null, issuer = null } = document ? codesOf(document) : {};
  return number !== null && type !== null && issuer !== null
    ? printNumber({ number, type, issuer })
    : (document?.written ?? '');
}

function byDate(a: GatheredDocument, b: GatheredDocument): number {
  return a.date && b.date ? compareDates(a.date, b.date) : 0;
}
