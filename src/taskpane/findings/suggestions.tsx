import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import { formatNumber } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { figureText } from '../../report/view/figures.ts';
import { addressOf } from '../../report/view/places.ts';
import type { Suggestion } from '../../rules/finding.ts';
import { useVisuallyHidden } from '../visually-hidden.ts';
import { PANE } from '../wording.vi.ts';
import { Busy } from './busy.ts';
import { JumpLink } from './jump.tsx';

/** More changes than this are counted, not listed. */
const SHOWN = 5;

const useStyles = makeStyles({
  suggestions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, alignSelf: 'stretch' },
  item: { paddingBottom: tokens.spacingVerticalS },
  change: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  before: {
    textDecorationLine: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
  },
  after: {
    textDecorationLine: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0 },
});

interface Props {
  readonly desk: Desk;
  readonly suggestions: readonly Suggestion[];
  readonly sheet: string | null;
}

/** Changes that the clerk may take, each from what is written to what would be; nothing is changed unasked. */
export function Suggestions({ desk, suggestions, sheet }: Props) {
  const styles = useStyles();
  const note = useId();
  const isBusy = useContext(Busy);
  if (suggestions.length === 0) return null;
  const loses = desk.losesHistory(['set-cell']);
  const described = loses ? { 'aria-describedby': note } : {};
  const more = suggestions.length - SHOWN;
  return (
    <div className={styles.suggestions}>
      <div className={styles.title}>{PANE.suggestion}</div>
      <ul className={styles.list}>
        {suggestions.slice(0, SHOWN).map((suggestion) => (
          <li key={JSON.stringify(suggestion.cell)} className={styles.item}>
            <Change desk={desk} suggestion={suggestion} sheet={sheet} />
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy}
              aria-label={PANE.applyAt(printable(addressOf(suggestion.cell, sheet)))}
              onClick={() => void desk.take([suggestion])}
              {...described}
            >
              {PANE.apply}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{PANE.moreChanges(formatNumber(more))}</p>}
      {suggestions.length > 1 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void desk.take(suggestions)}
          {...described}
        >
          {PANE.applyAll(formatNumber(suggestions.length))}
        </Button>
      )}
      {loses && (
        <p id={note} className={styles.note}>
          {PANE.applyLosesHistory}
        </p>
      )}
    </div>
  );
}

interface ChangeProps {
  readonly desk: Desk;
  readonly suggestion: Suggestion;
  readonly sheet: string | null;
}

function Change({ desk, suggestion: { cell, before, after }, sheet }: ChangeProps) {
  const styles = useStyles();
  const { visuallyHidden } = useVisuallyHidden();
  return (
    <p className={styles.change}>
      <JumpLink desk={desk} target={cell} place={addressOf(cell, sheet)} />{' '}
      <span className={visuallyHidden}>{PANE.before}</span>
      <del className={styles.before}>{before === null ? PANE.blank : figureText(before)}</del>
      <span aria-hidden="true"> → </span>
      <span className={visuallyHidden}>{PANE.after}</span>
      <ins className={styles.after}>{figureText(after)}</ins>
    </p>
  );
}
