import { printDate } from '../documents/index.ts';
import { groupedBy, tidyText } from '../grid/index.ts';
import type { Classification } from './classify.ts';
import type { GatheredDocument } from './document.ts';
import type { Chip, Choice } from './draft.ts';
import type { Listed } from './listed.ts';
import { dateKey, numberKey } from './identity.ts';

/** A document and where it belongs. */
export interface Classified {
  readonly document: GatheredDocument;
  readonly classification: Classification;
}

/** The chips of a draft: each document of the sources beside what the sheet holds of it, then what only the sheet holds. */
export function compare(
  classified: readonly Classified[],
  held: readonly Listed[],
  inConflict: ReadonlySet<string>,
  years: readonly number[],
): Chip[] {
  const free = groupedBy(held, (one) => numberKey(one.read, one.number));
  const chips = classified.flatMap((one): Chip[] => {
    const match = takeMatch(free, one);
    if (match) return [heldChip(one, match)];
    if (one.classification.content === null) return [];
    return [newChip(one, inConflict.has(one.document.id), years)];
  });
  return [...chips, ...withIds([...free.values()].flat().map(missingChip))];
}

/** A number that a cell lists twice is two chips. */
function withIds(chips: readonly Chip[]): Chip[] {
  const counts = new Map<string, number>();
  return chips.map((chip) => {
    const count = (counts.get(chip.id) ?? 0) + 1;
    counts.set(chip.id, count);
    return count === 1 ? chip : { ...chip, id: `${chip.id} ${count}` };
  });
}

/** The entry of the sheet that is a document: of its number and date, else of its number and year. */
function takeMatch(free: Map<string, Listed[]>, { document, classification }: Classified): Listed | null {
  const same = free.get(numberKey(document.number, document.written)) ?? [];
  const match =
    same.find(({ day }) => day && document.date && dateKey(day) === dateKey(document.date)) ??
    same.find(({ year, day }) => !isOtherDay(day, document) && year === (classification.year ?? year)) ??
    same.find(({ year }) => year === classification.year);
  if (!match) return null;
  same.splice(same.indexOf(match), 1);
  return match;
}

function isOtherDay(day: Listed['day'], { date }: GatheredDocument): boolean {
  return day !== null && date !== null && dateKey(day) !== dateKey(date);
}

function told({ document, classification }: Classified) {
  const { written, repair, abstract, origins, date } = document;
  const { certainty, reason, yearReason } = classification;
  return {
    id: document.id,
    number: tidyText(written),
    date: date ? printDate(date) : '',
    repair: repair === null ? null : { before: tidyText(written), after: repair },
    certainty,
    reason,
    yearReason,
    abstract,
    origins,
  };
}

function newChip(one: Classified, isInConflict: boolean, years: readonly number[]): Chip {
  const { year, certainty } = one.classification;
  const isReady = certainty === 'sure' && !isInConflict && year !== null && years.includes(year);
  return chipOf(one, isReady ? 'write' : 'leave');
}

/** The chip of a document that the sheet does not hold. */
export function chipOf(one: Classified, choice: Choice): Chip {
  const { content, year } = one.classification;
  return { ...told(one), content, year, state: 'new', choice, held: null };
}

/** What the sheet holds stays where it stands, as it is written. */
function heldChip(one: Classified, held: Listed): Chip {
  const chip = told(one);
  const date = chip.date === '' ? (held.date ?? '') : chip.date;
  const isSameNumber = chip.number === held.number || isWrittenAs(held, one.document);
  const isSame = isSameNumber && date === (held.date ?? date);
  const { content, year } = held;
  return { ...chip, date, content, year, state: isSame ? 'same' : 'differs', choice: 'keep', held };
}

/** "Kế hoạch số 32-KH/HU" says the same as "32-KH/HU", and both are right. */
function isWrittenAs({ read }: Listed, { number }: GatheredDocument): boolean {
  return read.kind === 'party' && number.kind === 'party' && read.canonical === number.canonical;
}

function missingChip(held: Listed): Chip {
  const { number, read, date, content, year } = held;
  const repair = read.kind === 'fault' ? read.repair : null;
  return {
    // By what it says, so that it stays the same when others of its cell come or go.
    id: `held ${held.content} ${held.year} ${number} ${date ?? ''}`,
    number,
    date: date ?? '',
    content,
    year,
    state: 'missing',
    choice: 'keep',
    held,
    repair: repair === null ? null : { before: number, after: repair },
    certainty: 'sure',
    reason: null,
    yearReason: null,
    abstract: null,
    origins: [],
  };
}
