import type { ComponentType } from 'react';
import type { Desk } from '../app/desk.ts';
import type { DeskState } from '../app/desk-state.ts';
import type { Workbook } from '../grid/index.ts';

/** Reads a workbook that the person chose beside the open one, or says in a sentence why it can't. */
export type ReadFile = (
  name: string,
  bytes: Uint8Array,
) => Promise<
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly text: string }
>;

/** What each tab beside “Kiểm tra” is given. */
export interface TabProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly readFile: ReadFile;
}

/** A tab of the pane: its part comes when it is first opened. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<{ readonly default: ComponentType<TabProps> }>;
}

/** The tabs after “Kiểm tra”, in their order. */
export const TABS: readonly Tab[] = [];
