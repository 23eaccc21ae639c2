import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import { formatNumber } from '../../grid/index.ts';
import { counted } from '../../report/view/wording.vi.ts';
import { SEVERITIES } from '../../rules/finding.ts';
import { ChevronIcon } from '../icons.tsx';
import { PANE } from '../wording.vi.ts';
import type { ClosedYears } from './list-model.ts';
import { useRowStyles } from './row-styles.ts';
import { FindingItem } from './row.tsx';
import type { Rows } from './use-rows.ts';

interface Props {
  readonly desk: Desk;
  readonly closed: ClosedYears;
  readonly sheet: string | null;
  readonly rows: Rows;
}

/** The findings of closed years, folded: their figures were reported long ago. */
export function ClosedYearsRow({ desk, closed, sheet, rows }: Props) {
  const styles = useRowStyles();
  const list = useId();
  const isOpen = rows.isOpen(closed.key);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.row}
          data-row={closed.key}
          tabIndex={rows.current === closed.key ? 0 : -1}
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          onClick={() => {
            rows.toggle(closed.key);
          }}
        >
          <span className={mergeClasses(styles.icon, isOpen && styles.chevron)}>
            <ChevronIcon />
          </span>
          <span className={styles.text}>
            <span className={styles.title}>{PANE.closedYears(closed.years)}</span>
            <span className={styles.gist}>{countsText(closed)}</span>
          </span>
        </button>
      </div>
      {isOpen && (
        <ul id={list} className={styles.nested}>
          {closed.rows.map((row) => (
            <FindingItem key={row.key} desk={desk} row={row} sheet={sheet} rows={rows} />
          ))}
        </ul>
      )}
    </li>
  );
}

function countsText({ counts }: ClosedYears): string {
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  return some.map((severity) => counted(severity, formatNumber(counts[severity]))).join(', ');
}
