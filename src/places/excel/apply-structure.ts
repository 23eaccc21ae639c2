import {
  LAST_COL,
  LAST_ROW,
  rangeName,
  type Plan,
  type PutLook,
  type SetLook,
  type SetMerges,
  type Skipped,
  type Trouble,
} from '../../grid/index.ts';
import { cellCount } from './addresses.ts';
import type { StructureEdit } from './check-structure.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { askForFormats, askForLook, dress, MOST_DRESSED } from './looks.ts';
import { put } from './put-look.ts';
import type { SheetMemory } from './sheet-list.ts';
import { troubleOf } from './troubles.ts';
import { writeSheet } from './write-sheet.ts';

export interface StructureApplied {
  readonly trouble: Trouble | null;
  readonly inverse: Plan;
  readonly skipped: readonly Skipped[];
}

/** Makes edits that were found to be no trouble: sheets first, then looks and merged cells in their order. */
export async function applyStructure(
  context: Excel.RequestContext,
  edits: readonly StructureEdit[],
  memory: SheetMemory,
): Promise<StructureApplied> {
  /** What takes back each edit that was made, in their order. */
  const undoing: Plan[] = [];
  const inverse = () => undoing.toReversed().flat();
  const skipped: Skipped[] = [];
  try {
    await oneAfterAnother(edits, async (edit) => {
      if (edit.kind === 'add-sheet') {
        for (const one of await writeSheet(context, edit.sheet, memory)) skipped.push(one);
      } else if (edit.kind === 'remove-sheet') await removeSheet(context, edit.sheet.name, memory);
      else return;
      undoing.push([{ ...edit, kind: edit.kind === 'add-sheet' ? 'remove-sheet' : 'add-sheet' }]);
    });
    await applyLooks(context, edits.flatMap(lookEdit), memory, undoing);
    return { trouble: null, inverse: inverse(), skipped };
  } catch (error) {
    return { trouble: troubleOf(error), inverse: inverse(), skipped: [] };
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
  await memory.deleteOwn(sheet.id, () => {
    sheet.delete();
    return context.sync();
  });
}

/** An edit that is ready to be sent, and what takes it back. */
interface Ready {
  readonly send: () => void;
  readonly inverse: Plan;
}

/**
 * One request asks how all those cells look, the next makes them look otherwise; of very many cells, a part after the
 * other. Excel's own copying of formats would
 * bring number formats and the product's marks along.
 */
async function applyLooks(
  context: Excel.RequestContext,
  edits: readonly LookEdit[],
  memory: SheetMemory,
  undoing: Plan[],
): Promise<void> {
  await oneAfterAnother(chunksOf(edits, cellsOf, MOST_DRESSED), async (chunk) => {
    const asked = chunk.map((edit) => ask(context, edit, memory));
    await context.sync();
    for (const ready of asked.map((answer) => answer())) {
      ready.send();
      undoing.push(ready.inverse);
    }
    await context.sync();
  });
}

/** How many cells are dressed by an edit; merging says little. */
function cellsOf(edit: LookEdit): number {
  if (edit.kind === 'set-merges') return edit.after.reduce((sum, range) => sum + cellCount(range), 0);
  return cellCount(edit.kind === 'copy-look' ? edit.to : edit.range);
}

function ask(context: Excel.RequestContext, edit: LookEdit, memory: SheetMemory): () => Ready {
  if (edit.kind === 'set-merges') return askMerges(context, edit, memory);
  if (edit.kind === 'put-look') return askPut(context, edit, memory);
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

/** What a style leaves out is as in the last cell of the sheet, which nobody dresses alone. */
function askPut(context: Excel.RequestContext, edit: PutLook, memory: SheetMemory): () => Ready {
  const before = askForLook(context, { sheet: edit.sheet, ...edit.range }, memory);
  const plain = askForLook(context, { sheet: edit.sheet, ...LAST_CELL }, memory);
  return () => {
    const [look = '{}'] = plain().looks;
    return {
      send: () => {
        put(context, edit, look, memory);
      },
      inverse: [{ ...before(), widths: [] }],
    };
  };
}

const LAST_CELL = { top: LAST_ROW, left: LAST_COL, bottom: LAST_ROW, right: LAST_COL };

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
