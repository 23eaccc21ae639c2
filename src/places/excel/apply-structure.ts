import type { Trouble } from '../../app/place.ts';
import { rangeName, type Edit, type Plan, type SetLook, type SetMerges } from '../../grid/index.ts';
import type { StructureEdit } from './check-structure.ts';
import { oneAfterAnother } from './chunks.ts';
import { askForFormats, askForLook, dress } from './looks.ts';
import type { SheetMemory } from './sheet-list.ts';
import { troubleOf } from './troubles.ts';
import { writeSheet } from './write-sheet.ts';

export interface StructureApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
}

/** Makes edits that were found to be no trouble: sheets first, then looks and merged cells in their order. */
export async function applyStructure(
  context: Excel.RequestContext,
  edits: readonly StructureEdit[],
  memory: SheetMemory,
): Promise<StructureApplied> {
  const inverse: Edit[] = [];
  try {
    await oneAfterAnother(edits, async (edit) => {
      if (edit.kind === 'add-sheet') await writeSheet(context, edit.sheet, memory);
      else if (edit.kind === 'remove-sheet') await removeSheet(context, edit.sheet.name, memory);
      else return;
      inverse.unshift({ ...edit, kind: edit.kind === 'add-sheet' ? 'remove-sheet' : 'add-sheet' });
    });
    await applyLooks(context, edits.flatMap(lookEdit), memory, inverse);
    return { trouble: null, inverse };
  } catch (error) {
    return { trouble: troubleOf(error), inverse };
  }
}

type LookEdit = Exclude<StructureEdit, { readonly sheet: { readonly name: string } }>;

function lookEdit(edit: StructureEdit): LookEdit[] {
  return edit.kind === 'add-sheet' || edit.kind === 'remove-sheet' ? [] : [edit];
}

async function removeSheet(context: Excel.RequestContext, name: string, memory: SheetMemory): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('id');
  await context.sync();
  memory.deleteOwn(sheet.id);
  sheet.delete();
  await context.sync();
}

/** An edit that is ready to be sent, and what takes it back. */
interface Ready {
  readonly send: () => void;
  readonly inverse: Plan;
}

/**
 * One request asks how all those cells look, the next makes them look otherwise. Excel's own copying of formats would
 * bring number formats and the product's marks along.
 */
async function applyLooks(
  context: Excel.RequestContext,
  edits: readonly LookEdit[],
  memory: SheetMemory,
  inverse: Edit[],
): Promise<void> {
  if (edits.length === 0) return;
  const asked = edits.map((edit) => ask(context, edit, memory));
  await context.sync();
  for (const ready of asked.map((answer) => answer())) {
    ready.send();
    inverse.unshift(...ready.inverse);
  }
  await context.sync();
}

function ask(context: Excel.RequestContext, edit: LookEdit, memory: SheetMemory): () => Ready {
  if (edit.kind === 'set-merges') return askMerges(context, edit, memory);
  const { sheet } = edit;
  const to = edit.kind === 'copy-look' ? edit.to : edit.range;
  const before = askForLook(context, { sheet, ...to }, memory);
  const model = edit.kind === 'copy-look' ? askForLook(context, { sheet, ...edit.from }, memory) : () => edit;
  return () => {
    const look: SetLook = { ...model(), range: to };
    const former = before();
    return {
      send: () => {
        dress(context, look, memory);
      },
      inverse: [look.widths.length === 0 ? { ...former, widths: [] } : former],
    };
  };
}

/** A merged cell has one look and one number format; those of the cells that it takes in come back with them. */
function askMerges(context: Excel.RequestContext, edit: SetMerges, memory: SheetMemory): () => Ready {
  const looks = edit.after.map((range) => askForFormats(context, { sheet: edit.sheet, ...range }, memory));
  return () => ({
    send: () => {
      const sheet = context.workbook.worksheets.getItem(memory.keyOf(edit.sheet));
      for (const range of edit.before) sheet.getRange(rangeName(range)).unmerge();
      for (const range of edit.after) sheet.getRange(rangeName(range)).merge(false);
    },
    inverse: [{ ...edit, before: edit.after, after: edit.before }, ...looks.map((look) => look())],
  });
}
