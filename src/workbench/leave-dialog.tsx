import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PageState } from './page-state.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

interface LeaveProps {
  readonly page: Page;
  readonly leaving: NonNullable<PageState['leaving']>;
}

/** Asks before unsaved edits are left. */
export function LeaveDialog({ page, leaving }: LeaveProps): ReactNode {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="bo-cho-sua"
      onClose={() => {
        page.stay();
      }}
    >
      <h2 id="bo-cho-sua" className={styles.smallHead}>
        {WORDING.leaveHead}
      </h2>
      <p>{WORDING.leave(leaving.name)}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            page.stay();
          }}
        >
          {WORDING.stay}
        </Button>
        <Button onClick={leaving.proceed}>{WORDING.leaveAnyway}</Button>
      </div>
    </dialog>
  );
}
