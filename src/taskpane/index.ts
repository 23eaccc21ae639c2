import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../app/desk.ts';
import { About } from './about.ts';
import { Pane } from './pane.tsx';
import type { ReadFile } from './tab-props.ts';
import type { ThemeSource } from './theme.ts';

export type { ReadFile } from './tab-props.ts';
export type { HostTheme, ThemeSource } from './theme.ts';

export interface PaneOptions {
  readonly desk: Desk;
  readonly theme: ThemeSource;
  readonly readFile: ReadFile;
  /** The program that the workbook is open in, and the product, with their versions, for whoever looks into a trouble. */
  readonly about: string;
  /** Whether to check as soon as the pane stands. */
  readonly checkAtOnce?: boolean;
}

/**
 * Shows the pane in an element. The pane opens the desk, so that edits are noticed; whoever made the desk closes it.
 */
export function mountPane(element: HTMLElement, options: PaneOptions): { readonly unmount: () => void } {
  const { desk, theme, readFile, about, checkAtOnce = false } = options;
  const root = createRoot(element);
  root.render(createElement(About, { value: about }, createElement(Pane, { desk, theme, readFile })));
  void open(desk, checkAtOnce);
  return {
    unmount: () => {
      root.unmount();
    },
  };
}

async function open(desk: Desk, checkAtOnce: boolean): Promise<void> {
  await desk.open();
  if (checkAtOnce && !desk.state().checked) await desk.check();
}
