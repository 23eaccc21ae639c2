import type { OfficeHost } from './host.ts';
import { textOf } from './thing.ts';
import type { EventEntry, Request } from './wire.ts';

/** What office.js calls by number, whatever the door. */
const CALL = { richApi: 93, buttonDone: 94 } as const;
const EVENT = { dialog: 10, richApi: 33, button: 39 } as const;
const DIALOG_CLOSED = 12006;
const BODY = 4;

/** Gets what an event carries, as nested arrays. */
export type Listener = (payload: readonly unknown[]) => void;

/** A small window that the product opened over the workbook. */
export interface Dialog {
  /** As the product asked for it. */
  readonly address: string;
  /** What the window shows: Excel appends which program it is. */
  readonly opened: string;
  /** The person closes it. */
  readonly close: () => void;
}

/**
 * How Excel tells a page that a button of the ribbon was pressed: by the message of its action, which leaves nothing to
 * be completed, or by the command of its function, which Excel then holds to be at work until it is told otherwise.
 */
export type Press = 'message' | 'command';

/** The program around the pane: what office.js reaches besides the workbook itself. Doors give it to each platform. */
export class Program {
  readonly host: OfficeHost;
  /** The commands that the page said were over. */
  readonly completed: string[] = [];
  readonly dialogs: Dialog[] = [];
  /** What was asked for that changes a workbook, or makes Excel ask to save it: set properties, and calls of that kind. */
  readonly writes: string[] = [];
  /** Whether it can show a page in a small window. */
  opensDialogs = true;
  readonly #listeners = new Map<number, Set<Listener>>();
  #hearsMessages = false;
  #presses = 0;

  constructor(host: OfficeHost) {
    this.host = host;
    host.deliver = (entries) => {
      // One at a time: the library takes two together for a table.
      for (const entry of entries) this.#tell(EVENT.richApi, [messageOf(entry)]);
    };
  }

  /** Carries out a call. Gives its status, 0 where it went well, and what comes of it. */
  execute(call: number, params: readonly unknown[]): readonly unknown[] {
    if (call === CALL.richApi) {
      const body = textOf(itemsOf(params[0])[BODY]);
      if (body.includes('NotifyActionHandlerReady')) this.#hearsMessages = true;
      this.writes.push(...writesIn(body));
      return [0, [200, [], this.host.answer(body)]];
    }
    if (call === CALL.buttonDone) this.completed.push(textOf(params[0]));
    return [0];
  }

  /** Begins to tell of an event; a dialog is opened by asking for what it will tell. Gives the status. */
  register(event: number, target: string, listener: Listener): number {
    if (event === EVENT.dialog) return this.#open(target, listener);
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return 0;
  }

  /** The person presses a button of the ribbon. Excel keeps that for the page until it hears; gives the press's id. */
  async press(name: string, how: Press): Promise<string> {
    const id = `press ${++this.#presses}`;
    const event = JSON.stringify({ source: { id: name } });
    await until(() => (how === 'message' ? this.#hearsMessages : this.#listeners.has(EVENT.button)));
    if (how === 'command') this.#tell(EVENT.button, [id, name, event]);
    else this.#tell(EVENT.richApi, [[2, 1000, '', JSON.stringify([name, event]), '', false]]);
    return id;
  }

  #open(target: string, listener: Listener): number {
    if (!this.opensDialogs) return 12009;
    const { url } = JSON.parse(target) as { readonly url: string };
    this.dialogs.push({
      address: url,
      opened: withHostInfo(url),
      close: () => {
        listener([DIALOG_CLOSED]);
      },
    });
    return 0;
  }

  #tell(event: number, payload: readonly unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(payload);
  }
}

const HOST_INFO = '_host_Info=Excel$Win32$16.01$vi-VN$telemetry$isDialog$$0';

/** In Excel on the web the library itself has appended it. */
function withHostInfo(address: string): string {
  if (address.includes('_host_Info=')) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${HOST_INFO}`;
}

/** Methods by which things are made, changed or taken away. */
const CHANGES =
  /^(?:Add|Clear|Delete|Insert|Merge|Unmerge|Move|Copy|Set|Activate|Select|Protect|Unprotect|Calculate)/u;

function writesIn(body: string): readonly string[] {
  const { Actions, ObjectPaths } = JSON.parse(body) as Request;
  const made = Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === 3);
  const called = Actions.filter(({ ActionType }) => ActionType === 3);
  const set = Actions.filter(({ ActionType }) => ActionType === 4 || ActionType === 9);
  return [
    ...set.map(({ Name }) => Name),
    ...[...made, ...called].map(({ Name }) => Name).filter((name) => CHANGES.test(name)),
  ];
}

function messageOf({ messageCategory, messageType, targetId, message }: EventEntry): readonly unknown[] {
  return [messageCategory, messageType, targetId, message, '', false];
}

/** A list, as itself or as the library wraps lists for COM. */
function itemsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  const isWrapped = typeof list === 'object' && list !== null && 'toArray' in list;
  return isWrapped ? (list as { readonly toArray: () => readonly unknown[] }).toArray() : [];
}

/** How long Excel keeps something for a page that does not say that it hears, in milliseconds. */
const PATIENCE = 30_000;

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('The page never said that it hears the buttons of the ribbon.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
