import { makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { DeskState } from '../app/desk-state.ts';
import { formatNumber } from '../grid/index.ts';
import { countsOf, gravestOf, type PaneCounts } from './counts.ts';
import { NotCheckedIcon, SeverityIcon, WellIcon } from './icons.tsx';
import { useSeverityStyles } from './severity-styles.ts';
import { WORDING, workingText } from './wording.vi.ts';

const useStyles = makeStyles({
  headline: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    '& svg': { flexShrink: 0 },
  },
  note: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  withIcon: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  progress: { position: 'absolute', left: 0, right: 0, bottom: '-1px' },
  well: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  icon: { display: 'flex' },
});

/** How the workbook stands: not checked, what was found, whether that still holds; and how far a task has come. */
export function Status({ state }: { readonly state: DeskState }) {
  const styles = useStyles();
  const { checked, task, progress } = state;
  const counts = checked && countsOf(checked);
  return (
    <div>
      {counts ? (
        <Headline counts={counts} />
      ) : (
        <h2 className={styles.headline}>{task ? workingText(task) : WORDING.notYetChecked}</h2>
      )}
      <Notes state={state} counts={counts} />
      {task && (
        <ProgressBar
          className={styles.progress}
          aria-label={workingText(task)}
          thickness="medium"
          shape="square"
          {...(progress === null ? {} : { value: progress })}
        />
      )}
    </div>
  );
}

function Headline({ counts }: { readonly counts: PaneCounts }) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const gravest = gravestOf(counts);
  if (gravest === null)
    return (
      <h2 className={styles.headline}>
        <span className={styles.well}>{counts.notChecked === 0 && <WellIcon size={20} />}</span>
        {WORDING.nothingFound}
      </h2>
    );
  return (
    <h2 className={styles.headline}>
      <span className={mergeClasses(styles.icon, colours[gravest])}>
        <SeverityIcon severity={gravest} size={20} />
      </span>
      {WORDING.counts(formatNumber(counts.error), formatNumber(counts.warning), formatNumber(counts.info))}
    </h2>
  );
}

interface NotesProps {
  readonly state: DeskState;
  readonly counts: PaneCounts | null;
}

function Notes({ state: { task, progress, checked, isStale }, counts }: NotesProps) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <>
      {task === 'checking' && progress !== null && progress < 1 && (
        <p className={styles.note}>{WORDING.progress(formatNumber(progress * 100, 0))}</p>
      )}
      {!checked && !task && <p className={styles.note}>{WORDING.invitation}</p>}
      {counts && counts.notChecked > 0 && (
        <p className={mergeClasses(styles.note, styles.withIcon)}>
          <NotCheckedIcon />
          {WORDING.placesNotChecked(formatNumber(counts.notChecked))}
        </p>
      )}
      {isStale && !task && (
        <p className={mergeClasses(styles.note, styles.withIcon)}>
          <span className={mergeClasses(styles.icon, colours.warning)}>
            <SeverityIcon severity="warning" />
          </span>
          {WORDING.stale}
        </p>
      )}
    </>
  );
}
