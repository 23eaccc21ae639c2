import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Desk } from '../app/desk.ts';
import type { DeskState } from '../app/desk-state.ts';
import { Commands } from './commands.tsx';
import { LazyPart, usePreload } from './lazy-part.tsx';
import { Status } from './status.tsx';
import { PANE } from './wording.vi.ts';

const useStyles = makeStyles({
  head: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, outline: 'none' },
});

const loadFindings = () => import('./findings/index.ts');

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Where the focus goes when what it was on goes away. */
  readonly main: RefObject<HTMLDivElement | null>;
}

/** What was found and what can be done at once, the findings themselves as soon as they have come. */
export function CheckTab({ desk, state, main }: Props) {
  const styles = useStyles();
  usePreload(loadFindings);
  const { checked, leftOut, task } = state;
  return (
    <>
      <header className={styles.head}>
        <Status state={state} />
        <Commands desk={desk} state={state} />
      </header>
      <div ref={main} tabIndex={-1} className={styles.main}>
        {checked && (
          <LazyPart
            load={loadFindings}
            props={{ desk, checked, leftOut, isBusy: task !== null }}
            loading={PANE.loading}
          />
        )}
      </div>
    </>
  );
}
