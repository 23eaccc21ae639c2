import { EXCEL_VERSION, supported } from './context.ts';
import type { Program } from './program.ts';

/** What office.js asks of Excel for Mac, by number. */
const METHOD = { execute: 1, register: 2, context: 5 } as const;

interface Message {
  readonly methodId: number;
  readonly params: { readonly id: number; readonly apiArgs?: readonly unknown[]; readonly targetId?: string };
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
}

/** A list as Excel for Mac writes it: first how many dimensions it has and how long they are, then what is in it. */
const listed = (items: readonly unknown[]): readonly unknown[] => [[1, items.length], ...items];

/** Excel for Mac: office.js reaches it by a message handler of WebKit, as text; what comes back is called by name. */
export function openMacDoor(program: Program): void {
  const answer = ({ callbackFunction, callbackId }: Message, payload: unknown): void => {
    if (callbackFunction !== undefined) call(callbackFunction, callbackId, payload);
  };
  const receive = (message: Message): void => {
    const { methodId, params, callbackId } = message;
    if (methodId === METHOD.context) answer(message, contextOf(program));
    else if (methodId === METHOD.execute) answer(message, [program.execute(params.id, params.apiArgs ?? [])]);
    else if (methodId === METHOD.register) {
      const status = program.register(params.id, params.targetId ?? '', (payload) => {
        call(message.eventCallbackFunction ?? '', callbackId, [listed(payload), params.id]);
      });
      answer(message, [status]);
    } else answer(message, [0]);
  };
  const postMessage = (text: string): void => {
    setTimeout(() => {
      receive(JSON.parse(text) as Message);
    }, 0);
  };
  Object.defineProperty(window, 'webkit', { value: { messageHandlers: { Agave: { postMessage } } } });
  Object.defineProperty(window, '_enableFullDialogAPI', { value: true });
}

/** Calls a function of the page by its dotted name. */
function call(name: string, ...given: readonly unknown[]): void {
  const names = name.split('.');
  const found = names.reduce<unknown>(
    (within, part) => (within as Readonly<Record<string, unknown>>)[part],
    window,
  );
  const owner = names
    .slice(0, -1)
    .reduce<unknown>((within, part) => (within as Readonly<Record<string, unknown>>)[part], window);
  (found as (...given: readonly unknown[]) => void).apply(owner, [...given]);
}

/** By the library's numbers: settings, reference, type, version, locales, document, activation, sets of functions … */
function contextOf({ host }: Program): readonly unknown[] {
  const version = [16, 0, 0, 0];
  const document = [0, 1066, 1066, 0, '/Users/bieu.xlsx', 0, 1, '', 1, '', '', false, false];
  return [[[], []], 'soat-bieu', 1, ...version, ...document, supported(host), '', EXCEL_VERSION, 0];
}
