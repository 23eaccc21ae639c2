import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { Desk } from '../../app/desk.ts';
import type { CellRef, RangeRef } from '../../grid/index.ts';
import { printable } from '../../report/display.ts';
import { WORDING } from '../wording.vi.ts';

/** Goes to cells; the focus stays with the pane, so that the keyboard goes on from where it was. */
export async function jump(desk: Desk, target: CellRef | RangeRef): Promise<void> {
  const { activeElement } = document;
  await desk.show(target);
  if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
}

const useStyles = makeStyles({
  button: { minWidth: 0, flexShrink: 0, fontWeight: 'normal' },
  own: { minWidth: 0 },
  link: { textAlign: 'start', fontSize: 'inherit', lineHeight: 'inherit' },
});

interface JumpProps {
  readonly desk: Desk;
  readonly target: CellRef | RangeRef;
  /** The place as a reader of this part of the list needs it. */
  readonly place: string;
}

/** The way to an operand, within text. */
export function JumpLink({ desk, target, place }: JumpProps) {
  const styles = useStyles();
  const shown = printable(place);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={WORDING.goTo(shown)}
      onClick={() => void jump(desk, target)}
    >
      {shown}
    </Link>
  );
}

/** The way to a finding's own cell, once all of it is shown. */
export function JumpButton({ desk, target, place }: JumpProps) {
  const styles = useStyles();
  return (
    <div>
      <Button size="small" className={styles.own} onClick={() => void jump(desk, target)}>
        {WORDING.goTo(printable(place))}
      </Button>
    </div>
  );
}

/** The way to a finding's own cell; for the mouse beside the row, where the keyboard has Enter. */
export function JumpChip({ desk, target, place }: JumpProps) {
  const styles = useStyles();
  const shown = printable(place);
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      tabIndex={-1}
      aria-label={WORDING.goTo(shown)}
      onClick={() => void jump(desk, target)}
    >
      {shown}
    </Button>
  );
}
