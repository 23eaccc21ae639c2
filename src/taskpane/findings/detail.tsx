import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Desk } from '../../app/desk.ts';
import { printable } from '../../report/text/display.ts';
import { addressOf } from '../../report/view/places.ts';
import { relatedOf, remainingBasis } from '../../report/view/remaining-details.ts';
import type { Finding } from '../../rules/finding.ts';
import { adviceOf, citationText, hintText, messageOf } from '../../rules/messages.vi.ts';
import { PANE } from '../wording.vi.ts';
import { Figures } from './figures.tsx';
import { JumpButton } from './jump.tsx';
import { CellLinks } from './cell-links.tsx';
import { Suggestions } from './suggestions.tsx';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    // In line with the text of the row.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
    '@media (max-width: 260px)': { paddingLeft: tokens.spacingHorizontalM },
  },
  message: { margin: 0 },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  part: { margin: 0, color: tokens.colorNeutralForeground1 },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly desk: Desk;
  readonly finding: Finding;
  readonly sheet: string | null;
}

/** All of one finding: what is wrong, with what figures, where to look, why, and what to do. */
export function FindingDetail({ desk, finding, sheet }: Props) {
  const styles = useStyles();
  const message = printable(messageOf(finding));
  const advice = printable(adviceOf(finding));
  const basis = remainingBasis(finding, message);
  const related = relatedOf(finding);
  return (
    <div className={styles.detail}>
      <p className={styles.message}>{message}</p>
      <Figures finding={finding} />
      {finding.hints.map((hint) => (
        <Part key={JSON.stringify(hint)} label={PANE.hint}>
          {printable(hintText(hint))} <CellLinks desk={desk} cells={hint.cells} sheet={sheet} />
        </Part>
      ))}
      {advice !== '' && <Part label={PANE.advice}>{advice}</Part>}
      {basis && <Part label={PANE.basis}>{printable(citationText(basis))}</Part>}
      {finding.explanation !== null && (
        <Part label={PANE.explanation}>{printable(finding.explanation.text)}</Part>
      )}
      {related.length > 0 && (
        <Part label={PANE.related}>
          <CellLinks desk={desk} cells={related} sheet={sheet} />
        </Part>
      )}
      <Suggestions desk={desk} suggestions={finding.suggestions} sheet={sheet} />
      {finding.cell && (
        <JumpButton desk={desk} target={finding.cell} place={addressOf(finding.cell, sheet)} />
      )}
    </div>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div className={styles.label}>{label}</div>
      <div>{children}</div>
    </div>
  );
}
