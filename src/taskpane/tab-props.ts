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
