import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { Form } from '../../forms/form.ts';
import { rangeName } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { formName } from '../../rules/messages.vi.ts';
import { PANE } from '../wording.vi.ts';
import { ClosedYearsRow } from './closed-years.tsx';
import type { RowGroup, SectionModel } from './list-model.ts';
import { FindingItem } from './row.tsx';
import { rowsIn, type Rows, type SectionRows } from './use-rows.ts';

const useStyles = makeStyles({
  // What is not seen is not laid out; it can be found and reached all the same.
  section: { contentVisibility: 'auto', containIntrinsicSize: 'auto 160px' },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  place: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  together: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props extends SectionRows {
  readonly desk: Desk;
  readonly section: SectionModel;
}

/** The findings of one form, or of the workbook as a whole; drawn anew only where something of it changed. */
export const FormSectionView = memo(function FormSectionView({ desk, section, ...own }: Props) {
  const styles = useStyles();
  const { form, checks, groups, closed } = section;
  const rows = rowsIn(own);
  const title = useId();
  const sheet = form?.sheet ?? null;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {form ? formName(form.kind) : PANE.wholeWorkbook}
        </h3>
        {form && <p className={styles.place}>{placeText(form, checks)}</p>}
      </div>
      <ul className={styles.list}>
        {groups.map((group) => (
          <GroupItems key={group.key} desk={desk} group={group} sheet={sheet} rows={rows} />
        ))}
        {closed && <ClosedYearsRow desk={desk} closed={closed} sheet={sheet} rows={rows} />}
      </ul>
    </section>
  );
});

function placeText({ sheet, range }: Form, checks: string | null): string {
  return PANE.sheetOf(printable(sheet), rangeName(range), checks);
}

interface GroupProps {
  readonly desk: Desk;
  readonly group: RowGroup;
  readonly sheet: string | null;
  readonly rows: Rows;
}

function GroupItems({ desk, group: { heading, rows: its }, sheet, rows }: GroupProps) {
  const styles = useStyles();
  const items = its.map((row) => (
    <FindingItem key={row.key} desk={desk} row={row} sheet={sheet} rows={rows} />
  ));
  if (heading === null) return items;
  return (
    <li>
      <div className={styles.together}>{heading}</div>
      <ul className={styles.list}>{items}</ul>
    </li>
  );
}
