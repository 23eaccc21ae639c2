import { OfficeHost } from './host.ts';
import { textOf } from './thing.ts';
import { fromPlain, type PlainWorkbook } from './plain.ts';
import type { EventEntry } from './wire.ts';

/** How the host presents itself. */
export interface HostOptions {
  /** The highest ExcelApi 1.n; 14 where nothing is said. */
  readonly apiVersion?: number;
  /** The theme's colours, as numbers 0xRRGGBB: bodyBackgroundColor, bodyForegroundColor … */
  readonly theme?: Readonly<Record<string, number>>;
}

/** The calls of a page's `window.external` by which office.js on Windows reaches Excel. */
const RICH_API = 93;
const RICH_API_EVENTS = 33;
const BODY = 4;

interface SafeArray {
  readonly dimensions: () => number;
  readonly toArray: () => readonly unknown[];
}
type Answer = (result: SafeArray) => void;
type Registered = (status: number) => void;
type Listener = (dispatch: number, data: unknown) => void;

const safeArray = (...items: readonly unknown[]): SafeArray => ({
  dimensions: () => 1,
  toArray: () => items,
});

/**
 * Makes a page believe that it is a pane in Excel for Windows which has this workbook open. To be called before
 * office.js is loaded; from there on office.js starts and works by itself, unmodified. Gives the host for tests to
 * look into and to play another person. Uses nothing of Node: it is bundled and put into the page.
 */
export function installOffice(workbook: PlainWorkbook, options: HostOptions = {}): OfficeHost {
  const host = new OfficeHost(fromPlain(workbook));
  host.apiVersion = options.apiVersion ?? 14;
  const listeners = new Set<Listener>();
  host.deliver = (entries) => {
    // One at a time: the library takes two together for a table.
    for (const entry of entries) {
      for (const listener of listeners) listener(RICH_API_EVENTS, safeArray(eventOf(entry)));
    }
  };
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$telemetry$$$0',
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host, options),
    Execute: (call: number, params: unknown, answer: Answer) => {
      const body = call === RICH_API ? textOf(itemsOf(itemsOf(params)[0])[BODY]) : null;
      setTimeout(() => {
        answer(body === null ? safeArray(0) : safeArray(0, safeArray(200, safeArray(), host.answer(body))));
      }, 0);
    },
    RegisterEvent: (call: number, _target: string, listener: Listener, done: Registered) => {
      if (call === RICH_API_EVENTS) listeners.add(listener);
      setTimeout(() => {
        done(0);
      }, 0);
    },
    UnregisterEvent: (_call: number, _target: string, done: Registered) => {
      setTimeout(() => {
        done(0);
      }, 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return host;
}

function eventOf({ messageCategory, messageType, targetId, message }: EventEntry): SafeArray {
  return safeArray(messageCategory, messageType, targetId, message, '', false);
}

function itemsOf(params: unknown): readonly unknown[] {
  if (Array.isArray(params)) return params;
  return typeof params === 'object' && params !== null && 'toArray' in params
    ? (params as SafeArray).toArray()
    : [];
}

/** What the loader of office.js asks of the program around it. */
function contextOf(host: OfficeHost, { theme }: HostOptions): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'soat-bieu',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 1066,
    GetAppDataLocale: () => 1066,
    GetDocUrl: () => 'C:\\bieu.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ excelapi: `1.${host.apiVersion}`, richapiruntime: '1.1' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetOfficeThemeInfo: () => JSON.stringify(theme ?? {}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
