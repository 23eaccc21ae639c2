import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatNumber, greatest } from '../../grid/index.ts';
import type { CheckedWorkbook, InForce } from '../../check/checked-workbook.ts';
import { rulesetText } from '../../report/view/ruleset-text.ts';
import { reportYearOf } from '../../sending/report-year.ts';
import { PANE } from '../wording.vi.ts';

const useStyles = makeStyles({
  about: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  summary: { cursor: 'pointer' },
});

/** What was recognised, and by which rulesets it was judged: that of the report year first, the others on demand. */
export function About({ checked: { forms, inForce } }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const year = reportYearOf(forms);
  const [first, ...others] = latestFirst(inForce);
  return (
    <div className={styles.about}>
      <p className={styles.line}>{formsText(forms.length, year)}</p>
      {first && (
        <p className={styles.line}>
          <strong>{PANE.rulesets}</strong>
          <br />
          {rulesetText(first)}
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{PANE.otherRulesets}</summary>
          {others.map((one) => (
            <p key={rulesetText(one)} className={styles.line}>
              {rulesetText(one)}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

function formsText(forms: number, year: number | null): string {
  if (forms === 0) return PANE.noForms;
  return year === null ? PANE.forms(formatNumber(forms)) : PANE.formsOfYear(formatNumber(forms), year);
}

function latestFirst(inForce: readonly InForce[]): readonly InForce[] {
  return inForce.toSorted((a, b) => greatest(b.years) - greatest(a.years));
}
