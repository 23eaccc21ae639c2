import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Desk } from '../app/desk.ts';
import type { DeskState } from '../app/desk-state.ts';
import { formatNumber, kindsOf } from '../grid/index.ts';
import { UndoIcon } from './icons.tsx';
import { undoText, PANE } from './wording.vi.ts';

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
  note: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
}

/** Takes the last thing done back, whatever it was. It keeps its place and its focus where there is nothing. */
export function UndoButton({ desk, state: { task, done } }: Props) {
  const styles = useStyles();
  const note = useId();
  const last = done.at(-1);
  const loses = last !== undefined && desk.losesHistory(kindsOf(last.inverse));
  return (
    <>
      <Button
        className={styles.button}
        icon={<UndoIcon />}
        disabledFocusable={task !== null || !last}
        onClick={() => void desk.undo()}
        {...(loses ? { 'aria-describedby': note } : {})}
      >
        {last ? undoText(last.what, formatNumber(last.cells)) : PANE.undo}
      </Button>
      {loses && (
        <p id={note} className={styles.note}>
          {PANE.undoLosesHistory}
        </p>
      )}
    </>
  );
}
