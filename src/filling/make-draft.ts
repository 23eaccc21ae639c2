import { printDate, readDate } from '../documents/index.ts';
import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import { dayNumber, finish, memoize, type Steps } from '../grid/index.ts';
import { classify, CONTENTS } from './classify.ts';
import type { Gathered } from './collect.ts';
import { compare, type Classified } from './compare.ts';
import type { FillingSettings, GatheredDocument } from './document.ts';
import type { Chip, Draft, Warning } from './draft.ts';
import { listedIn } from './listed.ts';
import { isUnnumbered } from './unnumbered.ts';

export interface DraftOptions {
  /** The unit's code, "HU"; null where it is not known. */
  readonly unit: string | null;
  /** The line of a letterhead that names the unit; left out or null where none does. */
  readonly unitName?: string | null;
  readonly settings: FillingSettings;
  /** The years of a form that is yet to be made; those of the form otherwise. */
  readonly years: readonly number[];
}

/** Biểu 1 as the sources would fill it, beside what it holds; `form`: null where the workbook has none yet. */
export function makeDraft(form: DocumentStatistics | null, gathered: Gathered, options: DraftOptions): Draft {
  return finish(makingDraft(form, gathered, options));
}

/** So many documents are classified in one step. */
const STEP = 500;

/** The same in steps. */
export function* makingDraft(
  form: DocumentStatistics | null,
  gathered: Gathered,
  options: DraftOptions,
): Steps<Draft> {
  const years = form ? [...new Set(form.years.map(({ value }) => value))] : options.years;
  const classified: Classified[] = [];
  for (const document of gathered.documents) {
    if (classified.length % STEP === STEP - 1) yield;
    classified.push({ document, classification: classify(document, options.unit, options.unitName) });
  }
  yield;
  const listed = classified.filter(({ classification }) => classification.certainty !== 'of-others');
  const inConflict = new Set(gathered.conflicts.flatMap(({ documents }) => documents));
  const chips = compare(listed, form ? listedIn(form, options.settings) : [], inConflict, years).toSorted(
    byPlace,
  );
  const shown = new Set(chips.map(({ id }) => id));
  const apart = classified.map(({ document, classification: { certainty, reason } }) => ({
    document,
    certainty,
    reason,
  }));
  yield;
  const draft: Draft = {
    form,
    unit: options.unit,
    years,
    chips,
    ofOthers: apart.filter(({ certainty }) => certainty === 'of-others'),
    unplaced: apart.filter(({ certainty, document }) => certainty !== 'of-others' && !shown.has(document.id)),
    conflicts: gathered.conflicts,
    warnings: [],
  };
  return { ...draft, warnings: warningsOf(draft, gathered) };
}

/** What is to be said of a draft: of the sources and of the form together. */
function warningsOf(draft: Draft, { documents, conflicts }: Gathered): Warning[] {
  const { chips, years, unit } = draft;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const taken = new Set(chips.map(({ year, content }) => `${year} ${content}`));
  const gaps = years.flatMap((year) =>
    CONTENTS.filter((content) => !taken.has(`${year} ${content}`)).map((content): Warning => ({
      id: 'no-document',
      year,
      content,
    })),
  );
  return [
    ...(unit === null ? [{ id: 'no-unit' } as const] : []),
    ...gaps,
    ...chips.flatMap((chip) => warningOf(chip, draft, byId.get(chip.id))),
    ...conflicts.map(({ number, documents: ids }): Warning => {
      const dates = ids.map((id) => byId.get(id)?.date ?? null);
      return { id: 'conflict', number, dates: dates.map((date) => (date ? printDate(date) : '')) };
    }),
  ];
}

function warningOf(chip: Chip, { years }: Draft, document: GatheredDocument | undefined): Warning[] {
  const { number, date, year, state } = chip;
  const unnumbered = isUnnumbered(chip) ? [{ id: 'missing-number', number, date } as const] : [];
  if (state === 'missing') return unnumbered;
  return [
    ...unnumbered,
    ...(date === '' ? [{ id: 'undated', number, written: document?.unreadDate ?? null } as const] : []),
    ...(year !== null && !years.includes(year) ? [{ id: 'outside-years', number, year } as const] : []),
  ];
}

/** By content, year and date; what the sheet holds in its own order, and what has no year last. */
function byPlace(a: Chip, b: Chip): number {
  const place = (a.content ?? 9) - (b.content ?? 9) || (a.year ?? 9999) - (b.year ?? 9999);
  if (place !== 0) return place;
  if (a.held && b.held) return a.held.slot - b.held.slot || a.held.entry - b.held.entry;
  return byDate(a, b);
}

/** Undated ones last; what is of one day stays in its order. */
export function byDate(a: Pick<Chip, 'date'>, b: Pick<Chip, 'date'>): number {
  return dayOf(a.date) - dayOf(b.date) || 0;
}

const dayOf = memoize((date) => {
  const read = readDate(date);
  return read.kind === 'date' ? dayNumber(read.date) : Number.MAX_SAFE_INTEGER;
});
