import type { ComponentType } from 'react';
import type { TabProps } from './tab-props.ts';
import { PANE } from './wording.vi.ts';

/** A tab of the pane: its part comes when it is first opened. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<{ readonly default: ComponentType<TabProps> }>;
}

/** The tabs after “Kiểm tra”, in their order. */
export const TABS: readonly Tab[] = [
  { id: 'bieu-1', name: PANE.fillingTab, load: () => import('./filling/index.ts') },
  { id: 'loi-bao-cao', name: PANE.narrativeTab, load: () => import('./narrative/index.ts') },
];
