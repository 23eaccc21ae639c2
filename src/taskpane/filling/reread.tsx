import { Button } from '@fluentui/react-components';
import type { FillingDesk } from '../../app/filling-desk.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

interface Props {
  readonly filling: FillingDesk;
  readonly isStale: boolean;
  readonly isUnread: boolean;
}

/** The draft is of an earlier state of the workbook, or there is none: why, and the way to another. */
export function Reread({ filling, isStale, isUnread }: Props) {
  const styles = useTabStyles();
  if (!isStale && !isUnread) return null;
  return (
    <div className={styles.section}>
      <p className={styles.text}>{isUnread ? FILLING.unread : FILLING.stale}</p>
      <div>
        <Button className={styles.button} onClick={() => void filling.collect()}>
          {FILLING.reread}
        </Button>
      </div>
    </div>
  );
}
