import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

/** What is seen where there is no room for both. */
export type Tab = 'grid' | 'pane';

export function Tabs({
  tab,
  onChange,
}: {
  readonly tab: Tab;
  readonly onChange: (tab: Tab) => void;
}): ReactNode {
  const styles = useStyles();
  const button = (own: Tab, text: string): ReactNode => (
    <ToggleButton
      appearance="subtle"
      checked={tab === own}
      onClick={() => {
        onChange(own);
      }}
    >
      {text}
    </ToggleButton>
  );
  return (
    <div className={styles.tabs} role="group" aria-label={WORDING.tabs}>
      {button('pane', WORDING.paneTab)}
      {button('grid', WORDING.gridTab)}
    </div>
  );
}
