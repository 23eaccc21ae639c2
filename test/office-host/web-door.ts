import { EXCEL_VERSION, supported } from './context.ts';
import type { Program } from './program.ts';

/** A message between Excel on the web and the frame of a pane, either way, as text. */
interface Message {
  /** 0 asks, 1 answers or tells. */
  readonly _messageType: number;
  /** Of what asks: 0 a call, 1 to be told of an event, 2 no longer. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

const EVENT_DIALOG = 10;
const EVENT_RICH_API = 33;

/** Excel on the web: the page around the frame of the pane, which sends and gets messages. To be called in that page. */
export function openWebDoor(program: Program): void {
  window.addEventListener('message', ({ data, source, origin }) => {
    const message = messageIn(data);
    if (message?._messageType !== 0 || !source) return;
    const send = (responseType: number, told: unknown): void => {
      const { _actionName, _conversationId, _correlationId } = message;
      const answer = { _actionName, _conversationId, _correlationId, _serializerVersion: 1 };
      const text = JSON.stringify({
        ...answer,
        _messageType: 1,
        _responseType: responseType,
        _errorCode: 0,
        _origin: window.location.origin,
        _data: told,
      });
      source.postMessage(text, { targetOrigin: origin });
    };
    setTimeout(() => {
      send(
        0,
        carryOut(program, message, (told) => {
          send(1, told);
        }),
      );
    }, 0);
  });
}

function messageIn(data: unknown): Message | null {
  try {
    return JSON.parse(String(data)) as Message;
  } catch {
    return null;
  }
}

function carryOut(
  program: Program,
  { _actionName: name, _actionType: type, _data: data }: Message,
  tell: (told: unknown) => void,
): unknown {
  if (name === 'ContextActivationManager_getAppContextAsync') return contextOf(program);
  if (type === 1) {
    const { eventDispId, targetId } = data as { readonly eventDispId: number; readonly targetId: string };
    const status = program.register(eventDispId, targetId, (payload) => {
      tell(toldOf(eventDispId, payload));
    });
    return { Error: status };
  }
  if (name !== 'executeMethod') return { Error: 0 };
  const { DdaMethod, ArrayData } = data as {
    readonly DdaMethod: { readonly DispatchId: number };
    readonly ArrayData?: unknown;
  };
  const params = ArrayData === undefined ? [data?.['0'], data?.['1'], data?.['2']] : [ArrayData];
  const [error, result] = program.execute(DdaMethod.DispatchId, params);
  return { Version: 1, Error: error, Data: result };
}

function toldOf(event: number, payload: readonly unknown[]): unknown {
  if (event === EVENT_RICH_API) return { ArrayData: payload };
  if (event === EVENT_DIALOG) return { 0: payload[0], 1: payload[1] };
  return payload;
}

function contextOf({ host }: Program): object {
  return {
    _id: 'soat-bieu',
    _appInstanceId: 'soat-bieu',
    _appName: 16,
    _appVersion: '16',
    _appMinorVersion: 0,
    _appUILocale: 'vi-VN',
    _dataLocale: 'vi-VN',
    _docUrl: 'https://sharepoint.test/bieu.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: supported(host),
    _hostCustomMessage: '',
    _hostFullVersion: EXCEL_VERSION,
    _dialogRequirementMatrix: '{}',
  };
}
