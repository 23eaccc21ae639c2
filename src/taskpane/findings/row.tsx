import { mergeClasses } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import type { Desk } from '../../app/desk.ts';
import { printable } from '../../report/text/display.ts';
import { addressOf } from '../../report/view/places.ts';
import { messageOf } from '../../rules/messages.vi.ts';
import { SeverityIcon } from '../icons.tsx';
import { useSeverityStyles } from '../severity-styles.ts';
import { useVisuallyHidden } from '../visually-hidden.ts';
import { severityLead } from '../wording.vi.ts';
import { FindingDetail } from './detail.tsx';
import { jump, JumpChip } from './jump.tsx';
import type { FindingRow } from './list-model.ts';
import { useRowStyles } from './row-styles.ts';
import type { Rows } from './use-rows.ts';

interface Props {
  readonly desk: Desk;
  readonly row: FindingRow;
  /** The sheet whose addresses need no name. */
  readonly sheet: string | null;
  readonly rows: Rows;
}

/** One finding: its gist, and once opened all of it. Enter goes to the cell; a click, Space and the arrow open. */
export function FindingItem({ desk, row, sheet, rows }: Props) {
  const styles = useRowStyles();
  const detail = useId();
  const { key, finding } = row;
  const { cell } = finding;
  const isOpen = rows.isOpen(key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !cell) return;
    event.preventDefault();
    void jump(desk, cell, event);
  };
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.row}
          data-row={key}
          tabIndex={rows.current === key ? 0 : -1}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detail : undefined}
          onKeyDown={onKeyDown}
          onClick={() => {
            rows.toggle(key);
          }}
        >
          <Gist row={row} sheet={sheet} isOpen={isOpen} />
        </button>
        {cell && (
          <span className={styles.chip}>
            <JumpChip desk={desk} target={cell} place={addressOf(cell, sheet)} />
          </span>
        )}
      </div>
      {isOpen && (
        <div id={detail} data-row-of={key}>
          <FindingDetail desk={desk} finding={finding} sheet={sheet} />
        </div>
      )}
    </li>
  );
}

interface GistProps {
  readonly row: FindingRow;
  readonly sheet: string | null;
  readonly isOpen: boolean;
}

function Gist({ row: { finding, title }, sheet, isOpen }: GistProps) {
  const styles = useRowStyles();
  const { visuallyHidden } = useVisuallyHidden();
  const colours = useSeverityStyles();
  const { severity, cell } = finding;
  return (
    <>
      <span className={mergeClasses(styles.icon, colours[severity])}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.text}>
        <span className={mergeClasses(styles.title, isOpen && styles.open)}>
          <span className={mergeClasses(styles.word, colours[severity])}>{severityLead(severity)}</span>{' '}
          {title}
          {cell && <span className={visuallyHidden}> {printable(addressOf(cell, sheet))} </span>}
        </span>
        {!isOpen && <span className={styles.gist}>{printable(messageOf(finding))}</span>}
      </span>
    </>
  );
}
