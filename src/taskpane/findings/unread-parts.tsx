import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeskState } from '../../app/desk-state.ts';
import { leftOutText } from '../../app/place-wording.vi.ts';
import { formatNumber } from '../../grid/index.ts';
import type { CheckedWorkbook } from '../../check/checked-workbook.ts';
import { printable } from '../../report/text/display.ts';
import { NotCheckedIcon } from '../icons.tsx';
import { PANE } from '../wording.vi.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // In line with the first line of several.
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

interface Props {
  readonly checked: CheckedWorkbook;
  readonly leftOut: DeskState['leftOut'];
  /** What tables that were not recognised mean for what is made here. */
  readonly unknownTables: (count: string) => string;
  /** What all of it means for what is made here. */
  readonly means: string;
}

/** What of the workbook was not read, so that what is made from it may lack it. */
export function UnreadParts({ checked, leftOut, unknownTables, means }: Props) {
  const styles = useStyles();
  const { unknownTables: unknown } = checked.open;
  const texts = [
    ...(unknown > 0 ? [unknownTables(formatNumber(unknown))] : []),
    ...new Set(leftOut.map(leftOutText)),
    ...otherTexts(checked),
  ];
  if (texts.length === 0) return null;
  return (
    <>
      {[...texts, means].map((text) => (
        <p key={text} className={styles.note}>
          {text === means ? null : <NotCheckedIcon />}
          <span>{printable(text)}</span>
        </p>
      ))}
    </>
  );
}

/** Where no form was recognised all was read: there was nothing in it. */
function otherTexts({ notChecked, open }: CheckedWorkbook): string[] {
  const isWithoutForm = notChecked.some(({ messageId }) => messageId === 'no-form');
  const places = open.others + open.unreadFigures;
  return places > 0 && !isWithoutForm ? [PANE.placesNotRead(formatNumber(places))] : [];
}
