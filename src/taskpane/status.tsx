import { makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { DeskState } from '../app/desk-state.ts';
import { formatNumber } from '../grid/index.ts';
import { countsOf, gravestOf, openTexts, type PaneCounts } from './counts.ts';
import { NotCheckedIcon, SeverityIcon, WellIcon } from './icons.tsx';
import { useSeverityStyles } from './severity-styles.ts';
import { UnnoticedNote } from './unnoticed.tsx';
import { PANE, workingText } from './wording.vi.ts';

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
  const { checked, leftOut, task, progress } = state;
  const counts = checked && countsOf(checked, leftOut);
  return (
    <div>
      {counts ? (
        <Headline counts={counts} isStale={state.isStale} />
      ) : (
        <h2 className={styles.headline}>{task ? workingText(task) : PANE.notYetChecked}</h2>
      )}
      <Notes state={state} counts={counts} />
      <UnnoticedNote unnoticed={state.unnoticed} />
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

interface HeadlineProps {
  readonly counts: PaneCounts;
  readonly isStale: boolean;
}

function Headline({ counts, isStale }: HeadlineProps) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  const gravest = gravestOf(counts);
  const open = openHeadline(counts);
  if (gravest === null && open !== null)
    return (
      <h2 className={styles.headline}>
        <NotCheckedIcon />
        {open}
      </h2>
    );
  if (gravest === null)
    return (
      <h2 className={styles.headline}>
        <span className={styles.well}>{counts.notChecked === 0 && !isStale && <WellIcon size={20} />}</span>
        {PANE.nothingFound}
      </h2>
    );
  return (
    <h2 className={styles.headline}>
      <span className={mergeClasses(styles.icon, colours[gravest])}>
        <SeverityIcon severity={gravest} size={20} />
      </span>
      {PANE.counts(formatNumber(counts.error), formatNumber(counts.warning), formatNumber(counts.info))}
    </h2>
  );
}

/** Where nothing was found in what was read, and something was not read: what that is. null: all was read. */
function openHeadline({ unknownTables, unreadFigures, forms, isWhollyRead }: PaneCounts): string | null {
  if (isWhollyRead && forms > 0) return null;
  if (unknownTables > 0) return PANE.unknownTables(formatNumber(unknownTables));
  if (unreadFigures > 0) return PANE.unreadFigures(formatNumber(unreadFigures));
  return forms === 0 ? PANE.noForm : PANE.notWhollyRead;
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
        <p className={styles.note}>{PANE.progress(formatNumber(progress * 100, 0))}</p>
      )}
      {!checked && !task && <p className={styles.note}>{PANE.invitation}</p>}
      {counts && <OpenNotes counts={counts} />}
      {isStale && !task && (
        <p className={mergeClasses(styles.note, styles.withIcon)}>
          <span className={mergeClasses(styles.icon, colours.warning)}>
            <SeverityIcon severity="warning" />
          </span>
          {PANE.stale}
        </p>
      )}
    </>
  );
}

/** What was not read or not checked, but for what the headline says. */
function OpenNotes({ counts }: { readonly counts: PaneCounts }) {
  const styles = useStyles();
  const headline = gravestOf(counts) === null ? openHeadline(counts) : null;
  return (
    <>
      {openTexts(counts)
        .filter((text) => text !== headline)
        .map((text) => (
          <p key={text} className={mergeClasses(styles.note, styles.withIcon)}>
            <NotCheckedIcon />
            {text}
          </p>
        ))}
      {headline !== null && counts.forms > 0 && <p className={styles.note}>{PANE.nothingFoundSoFar}</p>}
    </>
  );
}
