import { formatNumber } from '../grid/index.ts';
import type { ReactNode } from 'react';
import type { ChangeList } from './change-list.ts';
import { CHANGES } from './change-list.vi.ts';
import { useStyles } from './styles.ts';

interface LinesProps {
  readonly head: string;
  readonly changes: ChangeList;
}

/** What is unsaved: the first changes, and how many more there are. */
export function ChangeLines({ head, changes: { lines, more } }: LinesProps): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <p className={styles.changesHead}>{head}</p>
      <ul className={styles.changes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{CHANGES.more(formatNumber(more))}</li>}
      </ul>
    </>
  );
}
