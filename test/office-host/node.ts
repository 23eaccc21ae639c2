import { readFileSync } from 'node:fs';
import type { OfficeHost } from './host.ts';

/** What the library calls to reach Excel, and what Excel calls to reach it. */
interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

interface Realm {
  _richApiNativeBridge?: Bridge;
  window?: unknown;
  location?: unknown;
  document?: unknown;
  navigator?: unknown;
  Office?: object;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** From the root of the project, where tests run. */
const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.js';

const realm: Realm = globalThis as unknown as Realm;
let current: OfficeHost | null = null;

/**
 * Connects the unmodified office.js, evaluated in the test's own realm, to a host; a later call replaces the host.
 * Microsoft's own code then refuses what a simulated older Excel lacks. Where the program is (host, requirement sets)
 * is told by the library's loader, which only a page can run: see `browser.ts`; here it is set in its place.
 */
export function connectOffice(host: OfficeHost): void {
  current = host;
  realm._richApiNativeBridge ??= loadOffice();
  const bridge = realm._richApiNativeBridge;
  host.deliver = (entries) => {
    if (current === host)
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  };
}

function loadOffice(): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as Message;
      const body = current?.answer(JSON.stringify(message.body)) ?? '';
      const answer = { id, type, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer)), 0);
    },
    onMessageFromHost: null,
  };
  realm._richApiNativeBridge = bridge;
  surroundings();
  // Indirect, so that the library's names become global, as by a script of a page.
  (0, eval)(readFileSync(LIBRARY, 'utf8'));
  if (!realm.OfficeExtension || !realm.Office) throw new Error('office.js was not loaded');
  realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  realm.Office = Object.create(realm.Office, {
    context: { value: { requirements: { isSetSupported } } },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) },
  }) as object;
  return bridge;
}

function isSetSupported(name: string, version = '1.1'): boolean {
  return name === 'ExcelApi' && Number(version.split('.')[1]) <= (current?.apiVersion ?? 0);
}

/** The few things of a page that the library looks at while it loads. */
function surroundings(): void {
  const nothing = () => undefined;
  realm.window ??= globalThis;
  realm.location ??= { href: 'https://localhost/', search: '', hash: '', protocol: 'https:' };
  realm.document ??= {
    URL: 'https://localhost/',
    getElementsByTagName: () => [],
    addEventListener: nothing,
    createElement: () => ({}),
  };
  realm.navigator ??= { userAgent: 'node', platform: 'node' };
}
