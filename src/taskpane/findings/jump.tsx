import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { Desk } from '../../app/desk.ts';
import type { CellRef, RangeRef } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { PANE } from '../wording.vi.ts';

/** How the way to cells was asked for. */
type Asked = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>;

/**
 * Goes to cells. Where they can be typed into next, the keyboard goes there, too; with Ctrl it stays in the pane, as it
 * does beside Excel, and goes on from where it was.
 */
export async function jump(desk: Desk, target: CellRef | RangeRef, asked: Asked): Promise<void> {
  const { activeElement } = document;
  await desk.show(target);
  if (desk.givesFocus() && !asked.ctrlKey && !asked.metaKey) return;
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
      aria-label={PANE.goTo(shown)}
      onClick={(event) => void jump(desk, target, event)}
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
      <Button size="small" className={styles.own} onClick={(event) => void jump(desk, target, event)}>
        {PANE.goTo(printable(place))}
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
      aria-label={PANE.goTo(shown)}
      onClick={(event) => void jump(desk, target, event)}
    >
      {shown}
    </Button>
  );
}
