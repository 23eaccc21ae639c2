import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeskState } from '../app/desk-state.ts';
import { unnoticedText } from '../app/place-wording.vi.ts';
import { SeverityIcon } from './icons.tsx';
import { useSeverityStyles } from './severity-styles.ts';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    // In line with the first line of several.
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
});

/** Says after which edits the pane does not notice by itself that its result is out of date. */
export function UnnoticedNote({ unnoticed }: Pick<DeskState, 'unnoticed'>) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const text = unnoticedText(unnoticed);
  if (text === null) return null;
  return (
    <p className={styles.note}>
      <span className={colours.warning}>
        <SeverityIcon severity="warning" />
      </span>
      <span>{text}</span>
    </p>
  );
}
