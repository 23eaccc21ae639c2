import { contextOf, type ProgramLook } from './context.ts';
import type { Program } from './program.ts';

interface SafeArray {
  readonly dimensions: () => number;
  readonly toArray: () => readonly unknown[];
}
type Answer = (result: SafeArray | number) => void;
type Listener = (event: number, data: unknown) => void;

/** Lists as Excel for Windows gives them, lists within lists, too. */
const safeArray = (items: readonly unknown[]): SafeArray => ({
  dimensions: () => 1,
  toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
});

/** Excel for Windows: office.js reaches it by the calls of `window.external`. */
export function openWindowsDoor(program: Program, look: ProgramLook): void {
  const external = {
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$telemetry$$$0',
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(program.host, look),
    Execute: (call: number, params: readonly unknown[], answer: Answer) => {
      setTimeout(() => {
        answer(safeArray(program.execute(call, params)));
      }, 0);
    },
    RegisterEvent: (event: number, target: string, listener: Listener, done: Answer) => {
      setTimeout(() => {
        const status = program.register(event, target, (payload) => {
          listener(event, safeArray(payload));
        });
        done(status);
      }, 0);
    },
    UnregisterEvent: (_event: number, _target: string, done: Answer) => {
      setTimeout(() => {
        done(0);
      }, 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
