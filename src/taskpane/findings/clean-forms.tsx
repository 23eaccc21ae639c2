import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import type { DeskState } from '../../app/desk-state.ts';
import type { CheckedWorkbook } from '../../check/checked-workbook.ts';
import type { Form } from '../../forms/form.ts';
import { cleanForms, isWhollyRead, partlyRead } from '../../check/open-parts.ts';
import { printable } from '../../report/text/display.ts';
import { checksText } from '../../report/view/checks.ts';
import { VIEW } from '../../report/view/wording.vi.ts';
import { formName } from '../../rules/messages.vi.ts';
import { unreadSheets } from '../counts.ts';
import { NotCheckedIcon, WellIcon } from '../icons.tsx';
import { PANE } from '../wording.vi.ts';

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

interface Props {
  readonly checked: CheckedWorkbook;
  readonly leftOut: DeskState['leftOut'];
}

/** Forms of which no rule said anything, so that the clerk sees that they were read, or how far; no all-clear for these. */
export const CleanForms = memo(function CleanForms({ checked, leftOut }: Props) {
  const styles = useStyles();
  const unread = unreadSheets(leftOut);
  const clean = cleanForms(checked).filter(({ sheet }) => !unread.has(sheet));
  const rest = [...partlyRead(checked), ...cleanForms(checked).filter(({ sheet }) => unread.has(sheet))];
  const whole = isWhollyRead(checked) && leftOut.length === 0;
  return (
    <>
      <FormList
        title={whole ? PANE.clean : PANE.cleanSoFar}
        icon={
          whole && (
            <span className={styles.icon}>
              <WellIcon size={16} />
            </span>
          )
        }
        forms={clean}
        checked={checked}
      />
      <FormList title={PANE.partly} icon={<NotCheckedIcon />} forms={rest} checked={checked} />
    </>
  );
});

interface ListProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly forms: readonly Form[];
  readonly checked: CheckedWorkbook;
}

function FormList({ title, icon, forms, checked }: ListProps) {
  const styles = useStyles();
  const id = useId();
  const hidden = new Set(checked.hiddenSheets);
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.title}>
        {icon}
        {title}
      </h3>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={JSON.stringify([form.kind, form.range])}>
            {VIEW.shortForm(
              formName(form.kind),
              printable(form.sheet),
              hidden.has(form.sheet),
              checksText(form, checked),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
