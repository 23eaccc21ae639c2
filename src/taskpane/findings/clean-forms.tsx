import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { CheckedWorkbook } from '../../report/checked.ts';
import { printable } from '../../report/display.ts';
import { WORDING as REPORT } from '../../report/wording.vi.ts';
import { formName } from '../../rules/messages.vi.ts';
import { WellIcon } from '../icons.tsx';
import { WORDING } from '../wording.vi.ts';

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0` },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    ...typographyStyles.body1Strong,
  },
  icon: { display: 'flex', color: tokens.colorStatusSuccessForeground1 },
  list: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 160px',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.caption1,
  },
});

/** Forms of which no rule said anything, so that the clerk sees that they were read. */
export const CleanForms = memo(function CleanForms({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const title = useId();
  const told = new Set(checked.findings.map(({ form }) => form));
  const clean = checked.forms.filter((_, index) => !told.has(index));
  if (clean.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title} className={styles.title}>
        <span className={styles.icon}>
          <WellIcon size={16} />
        </span>
        {WORDING.clean}
      </h3>
      <ul className={styles.list}>
        {clean.map((form) => (
          <li key={JSON.stringify([form.kind, form.range])}>
            {REPORT.shortForm(formName(form.kind), printable(form.sheet))}
          </li>
        ))}
      </ul>
    </section>
  );
});
