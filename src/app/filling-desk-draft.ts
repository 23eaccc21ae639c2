import {
  draftingWorkbook,
  gathering,
  planDraft,
  unitOf,
  type Draft,
  type FillingSettings,
  type FillRequest,
} from '../filling/index.ts';
import type { Steps } from '../grid/index.ts';
import { reportYearOf } from '../sending/report-year.ts';
import type { Current } from './desk-state.ts';
import { decide, type Decision } from './filling-desk-choices.ts';
import { readRegisters, type ReadSource } from './filling-desk-sources.ts';
import type { FillingDraft } from './filling-desk-state.ts';
import { inSlices } from './slices.ts';

/** What a draft is made from. */
export interface DraftRequest {
  readonly current: Current;
  /** Files and texts that the clerk gave, in their order. */
  readonly given: readonly ReadSource[];
  /** Asked for once all is read: the clerk may go on deciding meanwhile. */
  readonly decisions: () => readonly Decision[];
  readonly unit: string | null;
  readonly reportYear: number | null;
  readonly settings: FillingSettings;
}

/** A draft, and what else of the workbook is needed to plan it again after another decision. */
export interface MadeDraft {
  readonly drafted: FillingDraft;
  readonly request: Pick<FillRequest, 'workbook' | 'recognition'>;
}

/** Biểu 1 as the workbook's registers and the given sources would fill it, with all that the clerk decided. */
export async function makeFillingDraft(request: DraftRequest): Promise<MadeDraft> {
  const { given, settings, unit } = request;
  const { workbook, checked } = request.current;
  const registers = await readRegisters(checked.forms, settings);
  const read = [...registers, ...given.toSorted(byKind)];
  const fillRequest: FillRequest = {
    workbook,
    recognition: checked,
    sources: given.flatMap(({ sources }) => sources),
    settings,
    unit,
    year: request.reportYear ?? reportYearOf(checked.forms),
  };
  const found = read.flatMap((source) => source.found);
  const gathered = await whole(gathering(found, settings, unitOf(fillRequest)));
  const { unit: known, draft } = await whole(draftingWorkbook(fillRequest, gathered));
  const decided = request.decisions().reduce(decide, draft);
  const drafted = { unit: known, sources: read.map(({ listed }) => listed) };
  return { drafted: replanned({ ...drafted, draft: decided }, fillRequest), request: fillRequest };
}

/** Does all steps, however long; nobody stops them. */
async function whole<Result>(steps: Steps<Result>): Promise<Result> {
  const result = await inSlices(steps);
  if (result === null) throw new Error('steps were stopped that nothing stops');
  return result;
}

/** Registers before texts: of a document found in both, what they write is told first. */
function byKind(a: ReadSource, b: ReadSource): number {
  return Number(a.listed.kind === 'text') - Number(b.listed.kind === 'text');
}

/** A draft with what it would write now. */
export function replanned(
  drafted: Pick<FillingDraft, 'unit' | 'sources'> & { readonly draft: Draft },
  request: MadeDraft['request'],
): FillingDraft {
  const { unit, sources, draft } = drafted;
  return { unit, sources, draft, ...planDraft(drafted, request) };
}
