import type { Edit, Mark, Plan, SetCell, SetMarks, Skipped, Trouble } from '../../grid/index.ts';
import { containerOf } from '../zip/container.ts';
import { Unreadable } from '../unreadable.ts';
import { addSheet } from './add-sheet.ts';
import { setCharts } from './charts/set-charts.ts';
import { PackageDraft } from './package-draft.ts';
import { formerOf, rememberFormer } from './undo-snapshots.ts';
import { notesOf, setNotes } from './notes-part.ts';
import { Refusal } from './refusal.ts';
import { removeSheet } from './remove-sheet.ts';
import { setCells } from './set-cells.ts';
import { copyLook, putLook, setLook } from './set-look.ts';
import { marksInPackage, setMarks } from './set-marks.ts';
import { setMerges } from './set-merges.ts';
import { setName } from './set-name.ts';

export type Patched =
  | {
      readonly ok: true;
      /** The workbook's own bytes where nothing was to be changed. */
      readonly bytes: Uint8Array;
      /** Takes the edits back; of the very bytes given here it makes those there were. */
      readonly inverse: Plan;
      readonly skipped: readonly Skipped[];
    }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * A workbook with edits made, in their order; the bytes given are not changed. Only what the edits touch is written
 * anew; every other part is copied as it lies in the archive, packed bytes, dates and all. Either all edits are made
 * or none, but for marks on sheets that take none, which are reported as skipped.
 */
export function patchWorkbook(bytes: Uint8Array, edits: Plan): Patched {
  const former = formerOf(edits, bytes);
  if (former) {
    const inverse = [...former.plan];
    rememberFormer(inverse, { before: bytes, after: former.before, plan: edits });
    return { ok: true, bytes: former.before, inverse, skipped: [] };
  }
  return orTrouble(() => {
    const draft = openDraft(bytes);
    const done = stepsOf(edits).map((step) => perform(draft, step));
    const inverse = done.toReversed().flatMap((step) => step.inverse);
    const skipped = done.flatMap((step) => step.skipped);
    const patched = draft.finish();
    rememberFormer(inverse, { before: bytes, after: patched, plan: edits });
    return { ok: true, bytes: patched, inverse, skipped };
  });
}

/** The product's marks in a file, by sheet in the order of the tabs; none where the file cannot be read. */
export function readMarks(bytes: Uint8Array): Mark[] {
  return orNothing(bytes, marksInPackage) ?? [];
}

/** What the product keeps in a file; null where that is nothing, or the file cannot be read. */
export function readNotes(bytes: Uint8Array): string | null {
  return orNothing(bytes, notesOf);
}

/** Cells next to each other in a plan are written together: each sheet is gone through once. */
type Step = Exclude<Edit, SetCell> | readonly SetCell[];

function stepsOf(edits: Plan): Step[] {
  const steps: Step[] = [];
  let cells: SetCell[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set-cell') {
      cells = [];
      steps.push(edit);
    } else {
      if (cells.length === 0) steps.push(cells);
      cells.push(edit);
    }
  }
  return steps;
}

interface Performed {
  readonly inverse: Plan;
  readonly skipped: readonly Skipped[];
}

function perform(draft: PackageDraft, step: Step): Performed {
  if (!('kind' in step)) return { inverse: setCells(draft, step), skipped: [] };
  if (step.kind === 'set-marks') {
    const marks = marksInPackage(draft);
    return { skipped: setMarks(draft, step), inverse: [{ kind: 'set-marks', marks }] };
  }
  return { inverse: [performed(draft, step)], skipped: [] };
}

function performed(draft: PackageDraft, edit: Exclude<Edit, SetCell | SetMarks>): Edit {
  switch (edit.kind) {
    case 'add-sheet':
      return addSheet(draft, edit);
    case 'remove-sheet':
      return removeSheet(draft, edit);
    case 'copy-look':
      return copyLook(draft, edit);
    case 'set-look':
      return setLook(draft, edit);
    case 'set-merges':
      return setMerges(draft, edit);
    case 'set-notes':
      return setNotes(draft, edit);
    case 'put-look':
      return putLook(draft, edit);
    case 'set-name':
      return setName(draft, edit);
    case 'set-charts':
      return setCharts(draft, edit);
  }
}

function openDraft(bytes: Uint8Array): PackageDraft {
  const container = containerOf(bytes);
  if (container !== 'zip') throw new Unreadable(container, 'no zip archive');
  return new PackageDraft(bytes);
}

function orTrouble(work: () => Patched): Patched {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, trouble: error.trouble };
    if (!(error instanceof Unreadable)) throw error;
    const detail = `${error.code}: ${error.message}`;
    return { ok: false, trouble: { code: 'failed', sheet: null, detail } };
  }
}

function orNothing<Result>(bytes: Uint8Array, look: (draft: PackageDraft) => Result): Result | null {
  try {
    return look(openDraft(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
