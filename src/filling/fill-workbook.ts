import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import type { Recognition } from '../forms/form.ts';
import {
  finish,
  freeSheetName,
  greatest,
  type AddSheet,
  type RangeRef,
  type SetCell,
  type Steps,
  type Workbook,
} from '../grid/index.ts';
import { classify } from './classify.ts';
import { collect, type Gathered } from './collect.ts';
import { createForm } from './create-form.ts';
import type { FillingSettings } from './document.ts';
import type { Draft } from './draft.ts';
import { fillPlan, leftOfNewForm, type LeftOut } from './fill-plan.ts';
import { letterheadTexts } from './letterhead-texts.ts';
import { makingDraft } from './make-draft.ts';
import type { Unit } from './issuer.ts';
import { namedUnit, ownUnit, type OwnUnit } from './own-unit.ts';
import type { RegisterSource, Source } from './sources.ts';
import { FORM_TEXTS } from './wording.vi.ts';

export interface FillRequest {
  readonly workbook: Workbook;
  readonly recognition: Pick<Recognition, 'forms' | 'letterheads'>;
  /** Those beside the registers of the workbook itself. */
  readonly sources: readonly Source[];
  readonly settings: FillingSettings;
  /** The unit's code, where it was said; null: as letterheads and documents tell. */
  readonly unit: string | null;
  /** The report year of a form that is to be made; null: the latest that a document of the unit has. */
  readonly year: number | null;
}

/** How the unit is known. */
export type KnownUnit = OwnUnit | { readonly code: string; readonly from: 'said'; readonly text: null };

/** A draft of the documents of all sources. */
export interface Drafted {
  readonly unit: KnownUnit | null;
  readonly gathered: Gathered;
  readonly draft: Draft;
}

/** What a draft would write. */
export interface Planned {
  /** Changes of Biểu 1, or the sheet that is made where there is none; none where nothing was chosen. */
  readonly edits: readonly (SetCell | AddSheet)[];
  readonly left: readonly LeftOut[];
}

/** A draft with what it would write by itself. */
export interface Filling extends Drafted, Planned {}

/** A report covers so many years. */
const YEARS = 5;

/** Biểu 1 of a workbook filled with the documents that are sure; all others are reported and left to the clerk. */
export function fillWorkbook(request: FillRequest): Filling {
  const sources = [...registersIn(request.recognition), ...request.sources];
  const drafted = finish(draftingWorkbook(request, collect(sources, request.settings, unitOf(request))));
  return { ...drafted, ...planDraft(drafted, request) };
}

/** The draft of a workbook's Biểu 1 from what its registers and the other sources gave, in steps. */
export function* draftingWorkbook(request: FillRequest, gathered: Gathered): Steps<Drafted> {
  const { recognition, settings } = request;
  const unit = knownUnit(request, gathered);
  const form = statisticsIn(recognition);
  const own = { unit: unit?.code ?? null, unitName: unitOf(request)?.name ?? null };
  const years = form ? [] : yearsUntil(request.year ?? latestYear(gathered, own));
  yield;
  const draft = yield* makingDraft(form, gathered, { ...own, settings, years });
  return { unit, gathered, draft };
}

/** What a draft writes into its form, or the sheet that is made where the workbook has none. */
export function planDraft(
  { draft, unit }: Pick<Drafted, 'draft' | 'unit'>,
  request: Pick<FillRequest, 'workbook' | 'recognition'>,
): Planned {
  if (draft.form) return fillPlan(draft, request.workbook);
  const left = leftOfNewForm(draft);
  const out = new Set(left.map(({ chip }) => chip));
  const chips = draft.chips.filter((chip) => !out.has(chip));
  const isNeeded = chips.some(({ choice }) => choice === 'write');
  return { edits: isNeeded ? [newForm({ ...draft, chips }, request, unit)] : [], left };
}

/** The Biểu 1 that is filled: of several the one with the latest year. */
export function statisticsIn({ forms }: Pick<Recognition, 'forms'>): DocumentStatistics | null {
  const found = forms.filter((form): form is DocumentStatistics => form.kind === 'document-statistics');
  const lastYear = ({ years }: DocumentStatistics) => greatest([0, ...years.map(({ value }) => value)]);
  return found.toSorted((a, b) => lastYear(b) - lastYear(a))[0] ?? null;
}

/** The registers of the workbook itself. */
export function registersIn({ forms }: Pick<Recognition, 'forms'>): RegisterSource[] {
  return forms.flatMap((form) =>
    form.kind === 'document-register' ? [{ kind: 'register', register: form, file: null } as const] : [],
  );
}

/** The unit before any document is known: as it was said, with the name that letterheads and texts give it. */
export function unitOf(request: FillRequest): Unit | null {
  const named = namedUnit(request.workbook, textsOf(request), formRanges(request));
  if (request.unit !== null)
    return { code: request.unit, name: named?.code === request.unit ? named.text : null };
  return named && { code: named.code, name: named.text };
}

function knownUnit(request: FillRequest, { documents }: Gathered): KnownUnit | null {
  if (request.unit !== null) return { code: request.unit, from: 'said', text: null };
  return ownUnit(request.workbook, documents, textsOf(request), formRanges(request));
}

function textsOf({ sources }: FillRequest): string[] {
  return sources.flatMap((source) => (source.kind === 'text' ? [source.text] : []));
}

function formRanges({ recognition: { forms } }: FillRequest): RangeRef[] {
  return forms.map(({ sheet, range }) => ({ ...range, sheet }));
}

function yearsUntil(last: number | null): number[] {
  return last === null ? [] : Array.from({ length: YEARS }, (_, index) => last - YEARS + 1 + index);
}

function latestYear(
  { documents }: Gathered,
  { unit, unitName }: { readonly unit: string | null; readonly unitName: string | null },
): number | null {
  const years = documents.flatMap((document): number[] => {
    const { certainty, year } = classify(document, unit, unitName);
    return certainty === 'sure' && year !== null ? [year] : [];
  });
  const latest = years.reduce((most, year) => Math.max(most, year), 0);
  return latest === 0 ? null : latest;
}

function newForm(
  draft: Draft,
  { workbook, recognition }: Pick<FillRequest, 'workbook' | 'recognition'>,
  unit: KnownUnit | null,
): AddSheet {
  const { superior, locality, signer } = letterheadTexts(workbook, recognition, unit?.text ?? null);
  const options = { superior, unit: unit?.text ?? '', locality, signer, date: null };
  return {
    kind: 'add-sheet',
    sheet: createForm(draft, { ...options, name: freeSheetName(workbook, FORM_TEXTS.sheetName) }),
  };
}
