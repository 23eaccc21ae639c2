import { Button, makeStyles, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { Desk } from '../app/desk.ts';
import type { DeskState } from '../app/desk-state.ts';
import { CheckIcon, ClearIcon, MarkIcon } from './icons.tsx';
import { StopButton } from './stop-button.tsx';
import { UndoButton } from './undo-button.tsx';
import { PANE } from './wording.vi.ts';

const useStyles = makeStyles({
  commands: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  check: { flexGrow: 1, minWidth: 0 },
  other: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  note: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
}

/** What can be done with the workbook as a whole. Buttons that cannot be used yet keep their place and their focus. */
export function Commands({ desk, state }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={PANE.commands} className={styles.commands}>
      <CheckRow desk={desk} state={state} />
      <div className={styles.row}>
        <MarkButtons desk={desk} state={state} />
        <UndoButton desk={desk} state={state} />
      </div>
      <Switch
        className={styles.switch}
        checked={state.checksOnEdit}
        label={PANE.checkOnEdit}
        onChange={(_, { checked }) => {
          desk.checkOnEdit(checked);
        }}
      />
    </div>
  );
}

function CheckRow({ desk, state: { task, isStale } }: Props) {
  const styles = useStyles();
  const check = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.row}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          check.current = element;
        }}
        className={styles.check}
        appearance="primary"
        icon={<CheckIcon />}
        disabledFocusable={task !== null}
        onClick={() => void desk.check()}
      >
        {isStale ? PANE.checkAgain : PANE.check}
      </Button>
      {task === 'checking' && (
        <StopButton
          onStop={() => {
            desk.stop();
          }}
          onLostFocus={() => check.current?.focus()}
        />
      )}
    </div>
  );
}

function MarkButtons({ desk, state: { task, checked } }: Props) {
  const styles = useStyles();
  const note = useId();
  const loses = desk.losesHistory(['set-marks']);
  const described = loses ? { 'aria-describedby': note } : {};
  const nothingToMark = checked === null || checked.findings.length === 0;
  return (
    <>
      <Button
        className={styles.other}
        icon={<MarkIcon />}
        disabledFocusable={task !== null || nothingToMark}
        onClick={() => void desk.mark()}
        {...described}
      >
        {PANE.mark}
      </Button>
      <Button
        className={styles.other}
        icon={<ClearIcon />}
        disabledFocusable={task !== null}
        onClick={() => void desk.clear()}
        {...described}
      >
        {PANE.clear}
      </Button>
      {loses && (
        <p id={note} className={styles.note}>
          {PANE.marksLoseHistory}
        </p>
      )}
    </>
  );
}
