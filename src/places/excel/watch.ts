import type { Unnoticed, WorkbookChange } from '../../app/place.ts';
import { has } from './capabilities.ts';
import type { SheetMemory } from './sheet-list.ts';
import { isOfExcelItself } from './troubles.ts';

type Tell = (change: WorkbookChange) => void;

interface Handler {
  readonly remove: () => void;
  readonly context: { readonly sync: () => Promise<unknown> };
}

/** A kind of edit, and how Excel is asked to tell of it. */
interface Event {
  readonly what: Unnoticed;
  readonly register: (sheets: Excel.WorksheetCollection) => Handler;
}

/** An event that Excel refused to tell of. */
interface Refused {
  readonly event: Event;
  /** It said nothing of the event: it was busy, or a cell was being edited. */
  readonly isPassing: boolean;
}

/** What listens now. */
export interface Watch {
  readonly end: () => void;
  /** What Excel refused to tell of. */
  readonly refused: () => readonly Unnoticed[];
  /** Asks again for what was refused for a reason that passes. */
  readonly askAgain: () => Promise<void>;
}

const ANYTHING: WorkbookChange = { sheets: null };

/**
 * Tells of edits by others: the person at the keyboard, co-authors, other add-ins. What this add-in writes itself
 * Excel marks as its own (`triggerSource`), and is not told. An event that Excel refuses costs only itself.
 * @throws where Excel tells of no edit at all
 */
export async function watch(memory: SheetMemory, tell: Tell): Promise<Watch> {
  let isOver = false;
  const tellTillEnd = tellUnless(() => isOver, tell);
  let refused: Refused[] = [];
  let handlers = await registerTogether(memory, tellTillEnd, refused);
  // By itself, because Excel has it later than the others.
  if (has('sheet-renamed-event'))
    handlers = handlers.concat(await registerAlone(renamedEvent(tellTillEnd), refused));
  return {
    refused: () => refused.map(({ event }) => event.what),
    askAgain: async () => {
      const asked = refused.filter(({ isPassing }) => isPassing);
      const still: Refused[] = [];
      const added = (await Promise.all(asked.map(({ event }) => registerAlone(event, still)))).flat();
      refused = [...refused.filter((one) => !asked.includes(one)), ...still];
      if (isOver) remove(added);
      else handlers = handlers.concat(added);
    },
    end: () => {
      isOver = true;
      remove(handlers);
    },
  };
}

function remove(handlers: readonly Handler[]): void {
  for (const handler of handlers) handler.remove();
  // Nobody waits for it, and where Excel is gone its events are, too.
  const contexts = new Set(handlers.map((handler) => handler.context));
  void Promise.allSettled([...contexts].map((context) => context.sync()));
}

function tellUnless(isOver: () => boolean, tell: Tell): Tell {
  return (change) => {
    if (!isOver()) tell(change);
  };
}

/**
 * With one request; where Excel refuses it, each by itself. What it took of that request goes on listening, unheard.
 */
async function registerTogether(memory: SheetMemory, tell: Tell, refused: Refused[]): Promise<Handler[]> {
  let isRefused = false;
  try {
    return await register(
      eventsOf(
        memory,
        tellUnless(() => isRefused, tell),
      ),
    );
  } catch (error) {
    isRefused = true;
    const alone = await Promise.all(eventsOf(memory, tell).map((event) => registerAlone(event, refused)));
    if (alone.flat().length === 0) throw error;
    return alone.flat();
  }
}

async function registerAlone(event: Event, refused: Refused[]): Promise<Handler[]> {
  try {
    return await register([event]);
  } catch (error) {
    refused.push({ event, isPassing: isOfExcelItself(error) });
    return [];
  }
}

function register(events: readonly Event[]): Promise<Handler[]> {
  return Excel.run(async (context) => {
    const handlers = events.map((event) => event.register(context.workbook.worksheets));
    await context.sync();
    return handlers;
  });
}

function renamedEvent(tell: Tell): Event {
  const renamed = () => {
    tell(ANYTHING);
    return Promise.resolve();
  };
  return { what: 'renamed-sheets', register: (sheets) => sheets.onNameChanged.add(renamed) };
}

function eventsOf(memory: SheetMemory, tell: Tell): Event[] {
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
  return [
    {
      what: 'edits',
      register: (sheets) =>
        sheets.onChanged.add(({ worksheetId, triggerSource }) =>
          triggerSource === 'ThisLocalAddin' ? Promise.resolve() : listen(changeOf(worksheetId)),
        ),
    },
    {
      what: 'hidden-rows',
      register: (sheets) => sheets.onRowHiddenChanged.add(({ worksheetId }) => listen(changeOf(worksheetId))),
    },
    {
      what: 'added-sheets',
      register: (sheets) => sheets.onAdded.add(({ worksheetId }) => listenUnlessOwn('added', worksheetId)),
    },
    {
      what: 'deleted-sheets',
      register: (sheets) =>
        sheets.onDeleted.add(({ worksheetId }) => listenUnlessOwn('deleted', worksheetId)),
    },
  ];
}
