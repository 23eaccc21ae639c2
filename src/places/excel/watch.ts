import type { WorkbookChange } from '../../app/place.ts';
import { has } from './capabilities.ts';
import type { SheetMemory } from './sheet-list.ts';

type Tell = (change: WorkbookChange) => void;

interface Handler {
  readonly remove: () => void;
  readonly context: { readonly sync: () => Promise<unknown> };
}

const ANYTHING: WorkbookChange = { sheets: null };

/**
 * Tells of edits by others: the person at the keyboard, co-authors, other add-ins. What this add-in writes itself
 * Excel marks as its own (`triggerSource`), and is not told.
 */
export async function watch(memory: SheetMemory, tell: Tell): Promise<() => void> {
  let isOver = false;
  const tellUntilOver: Tell = (change) => {
    if (!isOver) tell(change);
  };
  const handlers = await Excel.run(async (context) => {
    const registered = register(context.workbook.worksheets, memory, tellUntilOver);
    await context.sync();
    return registered;
  });
  return () => {
    isOver = true;
    const [first] = handlers;
    for (const handler of handlers) handler.remove();
    // Nobody waits for it, and where Excel is gone its events are, too.
    first?.context.sync().catch(() => undefined);
  };
}

function register(sheets: Excel.WorksheetCollection, memory: SheetMemory, tell: Tell): Handler[] {
  const changeOf = (worksheetId: string): WorkbookChange => {
    const name = memory.nameOf(worksheetId);
    return name === null ? ANYTHING : { sheets: new Set([name]) };
  };
  const listen = (change: WorkbookChange) => {
    tell(change);
    return Promise.resolve();
  };
  const listenUnlessOwn = async (what: 'added' | 'deleted', worksheetId: string) => {
    if (!(await memory.takeOwn(what, worksheetId))) tell(ANYTHING);
  };
  const handlers: Handler[] = [
    sheets.onChanged.add(({ worksheetId, triggerSource }) =>
      triggerSource === 'ThisLocalAddin' ? Promise.resolve() : listen(changeOf(worksheetId)),
    ),
    sheets.onRowHiddenChanged.add(({ worksheetId }) => listen(changeOf(worksheetId))),
    sheets.onAdded.add(({ worksheetId }) => listenUnlessOwn('added', worksheetId)),
    sheets.onDeleted.add(({ worksheetId }) => listenUnlessOwn('deleted', worksheetId)),
  ];
  if (has('sheet-renamed-event')) handlers.push(sheets.onNameChanged.add(() => listen(ANYTHING)));
  return handlers;
}
