import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../app/desk.ts';
import { Pane } from './pane.tsx';
import type { ReadFile } from './tab-props.ts';
import type { ThemeSource } from './theme.ts';

export type { ReadFile } from './tab-props.ts';
export type { HostTheme, ThemeSource } from './theme.ts';

export interface PaneOptions {
  readonly desk: Desk;
  readonly theme: ThemeSource;
  readonly readFile: ReadFile;
  /** Whether to check as soon as the pane stands. */
  readonly checkAtOnce?: boolean;
}

/**
 * Shows the pane in an element. The pane opens the desk, so that edits are noticed; whoever made the desk closes it.
 */
export function mountPane(element: HTMLElement, options: PaneOptions): { readonly unmount: () => void } {
  const { desk, theme, readFile, checkAtOnce = false } = options;
  const root = createRoot(element);
  root.render(createElement(Pane, { desk, theme, readFile }));
  void open(desk, checkAtOnce);
  return {
    unmount: () => {
      root.unmount();
    },
  };
}

async function open(desk: Desk, checkAtOnce: boolean): Promise<void> {
  // A place that cannot say what changes can be checked all the same; what was done goes stale unnoticed.
  await desk.open().catch(() => undefined);
  if (checkAtOnce) await desk.check();
}
