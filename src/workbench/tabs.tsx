import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PageSide } from './page-state.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

export function Tabs({
  tab,
  onChange,
}: {
  readonly tab: PageSide;
  readonly onChange: (tab: PageSide) => void;
}): ReactNode {
  const styles = useStyles();
  const button = (own: PageSide, text: string): ReactNode => (
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
    <div className={styles.tabs} role="group" aria-label={PAGE.tabs}>
      {button('pane', PAGE.paneTab)}
      {button('grid', PAGE.gridTab)}
    </div>
  );
}
