import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ERROR_CODE, errorCodeOf } from '../app/error-code.vi.ts';
import type { Desk } from '../app/desk.ts';
import type { DeskState, Outcome } from '../app/desk-state.ts';
import { outcomeText } from './announcement.ts';
import { ErrorCode } from './error-code.tsx';
import { CloseIcon } from './icons.tsx';
import { reopen } from './reopen.ts';
import { PANE } from './wording.vi.ts';

const useStyles = makeStyles({
  // At the lower edge, so that it is seen from wherever in the list something was done.
  place: { position: 'sticky', bottom: 0, padding: tokens.spacingHorizontalS, zIndex: 1 },
  bar: { boxShadow: tokens.shadow8 },
  body: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px' },
  action: { minWidth: 0 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  /** Called before the bar goes away under the person's fingers. */
  readonly onLeave: () => void;
}

/** What became of the last task, where that is not seen by itself: troubles with advice, sheets left out, changes. */
export function OutcomeBar({ desk, state: { task, outcome }, onLeave }: Props) {
  const styles = useStyles();
  const [closed, setClosed] = useState<Outcome | null>(null);
  const text = outcome && outcomeText(outcome);
  if (!outcome || text === null || task || outcome === closed) return null;
  const code = codeOf(outcome);
  const close = () => {
    onLeave();
    setClosed(outcome);
  };
  const undo = () => {
    onLeave();
    void desk.undo();
  };
  return (
    <section aria-label={PANE.outcome} className={styles.place}>
      <MessageBar className={styles.bar} intent={intentOf(outcome)} layout="multiline">
        <MessageBarBody className={styles.body}>
          {text}
          {code !== null && <ErrorCode code={code} />}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              icon={<CloseIcon />}
              aria-label={PANE.close}
              onClick={close}
            />
          }
        >
          {outcome.kind === 'trouble' && outcome.trouble.code === 'not-loaded' && (
            <Button size="small" className={styles.action} onClick={reopen}>
              {ERROR_CODE.reopen}
            </Button>
          )}
          {isWritten(outcome) && (
            <Button size="small" className={styles.action} onClick={undo}>
              {PANE.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

/** For whoever looks into a trouble, or into what was left out. */
function codeOf(outcome: Outcome): string | null {
  if (outcome.kind === 'trouble') return errorCodeOf(outcome.trouble);
  const details =
    outcome.kind === 'checked' ? [] : outcome.skipped.flatMap(({ detail = '' }) => detail || []);
  return details.length === 0 ? null : [...new Set(details)].join('; ');
}

/** What was written can be taken back at once; marks have their own button. */
function isWritten({ kind }: Outcome): boolean {
  return kind === 'applied' || kind === 'filled' || kind === 'inserted';
}

function intentOf(outcome: Outcome): 'error' | 'warning' | 'info' | 'success' {
  if (outcome.kind === 'trouble') return outcome.trouble.code === 'stopped' ? 'info' : 'error';
  if (outcome.kind === 'checked') return 'info';
  return outcome.skipped.length > 0 ? 'warning' : 'success';
}
