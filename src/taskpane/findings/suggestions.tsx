import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import { formatNumber } from '../../grid/index.ts';
import { printable } from '../../report/display.ts';
import { figureText } from '../../report/figures.ts';
import { placeOf } from '../../report/places.ts';
import type { Suggestion } from '../../rules/finding.ts';
import { applyLosesHistory } from '../history.ts';
import { useUnseen } from '../unseen.ts';
import { WORDING } from '../wording.vi.ts';
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
  const loses = applyLosesHistory(desk, suggestions);
  const described = loses ? { 'aria-describedby': note } : {};
  const more = suggestions.length - SHOWN;
  return (
    <div className={styles.suggestions}>
      <div className={styles.title}>{WORDING.suggestion}</div>
      <ul className={styles.list}>
        {suggestions.slice(0, SHOWN).map((suggestion) => (
          <li key={JSON.stringify(suggestion.cell)} className={styles.item}>
            <Change desk={desk} suggestion={suggestion} sheet={sheet} />
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy}
              aria-label={WORDING.applyAt(printable(placeOf(suggestion.cell, sheet)))}
              onClick={() => void desk.take([suggestion])}
              {...described}
            >
              {WORDING.apply}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{WORDING.moreChanges(formatNumber(more))}</p>}
      {suggestions.length > 1 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => void desk.take(suggestions)}
          {...described}
        >
          {WORDING.applyAll(formatNumber(suggestions.length))}
        </Button>
      )}
      {loses && (
        <p id={note} className={styles.note}>
          {WORDING.applyLosesHistory}
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
  const { unseen } = useUnseen();
  return (
    <p className={styles.change}>
      <JumpLink desk={desk} target={cell} place={placeOf(cell, sheet)} />{' '}
      <span className={unseen}>{WORDING.before}</span>
      <del className={styles.before}>{before === null ? WORDING.blank : figureText(before)}</del>
      <span aria-hidden="true"> → </span>
      <span className={unseen}>{WORDING.after}</span>
      <ins className={styles.after}>{figureText(after)}</ins>
    </p>
  );
}
