import type { NotChecked } from '../../rules/not-checked.ts';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../app/desk.ts';
import { formatNumber, parseRangeName, sheetPrefix } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { UNKNOWN_TABLE_ADVICE, unknownTableLine } from '../../rules/messages.vi.ts';
import { PANE } from '../wording.vi.ts';
import { JumpButton } from './jump.tsx';

/** More tables than this are counted, not listed. */
const SHOWN = 50;

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  note: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly desk: Desk;
  readonly entries: readonly NotChecked<'unknown-table'>[];
}

/** Tables in which no form was found, each with the way to it. */
export function UnknownTables({ desk, entries }: Props) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  const more = entries.length - SHOWN;
  return (
    <>
      <p className={styles.text}>{PANE.notRecognised(formatNumber(entries.length))}</p>
      <p className={styles.note}>{UNKNOWN_TABLE_ADVICE}</p>
      <ul className={styles.list}>
        {entries.slice(0, SHOWN).map((entry) => (
          <UnknownTableItem key={`${entry.sheet} ${entry.address}`} desk={desk} entry={entry} />
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{PANE.moreTables(formatNumber(more))}</p>}
    </>
  );
}

function UnknownTableItem({
  desk,
  entry,
}: {
  readonly desk: Desk;
  readonly entry: NotChecked<'unknown-table'>;
}) {
  const styles = useStyles();
  const { sheet, address } = entry;
  const range = parseRangeName(address);
  return (
    <li className={styles.item}>
      <p className={styles.name}>{printable(unknownTableLine(entry))}</p>
      {range && (
        <JumpButton desk={desk} target={{ ...range, sheet }} place={`${sheetPrefix(sheet)}!${address}`} />
      )}
    </li>
  );
}
