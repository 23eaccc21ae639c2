import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { Form } from '../../forms/form.ts';
import { rangeName } from '../../grid/index.ts';
import { printable } from '../../report/display.ts';
import { formName } from '../../rules/messages.vi.ts';
import { WORDING } from '../wording.vi.ts';
import { ClosedYearsRow } from './closed-years.tsx';
import type { RowGroup, SectionModel } from './list-model.ts';
import { FindingItem } from './row.tsx';
import type { Rows } from './use-rows.ts';

const useStyles = makeStyles({
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

interface Props {
  readonly desk: Desk;
  readonly section: SectionModel;
  readonly rows: Rows;
  readonly isBusy: boolean;
}

/** The findings of one form, or of the workbook as a whole. */
export function FormSectionView({ desk, section: { form, groups, closed }, rows, isBusy }: Props) {
  const styles = useStyles();
  const title = useId();
  const sheet = form?.sheet ?? null;
  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {form ? formName(form.kind) : WORDING.wholeWorkbook}
        </h3>
        {form && <p className={styles.place}>{placeText(form)}</p>}
      </div>
      <ul className={styles.list}>
        {groups.map((group) => (
          <GroupItems key={group.key} desk={desk} group={group} sheet={sheet} rows={rows} isBusy={isBusy} />
        ))}
        {closed && <ClosedYearsRow desk={desk} closed={closed} sheet={sheet} rows={rows} isBusy={isBusy} />}
      </ul>
    </section>
  );
}

function placeText({ sheet, range }: Form): string {
  return WORDING.sheetOf(printable(sheet), rangeName(range));
}

interface GroupProps {
  readonly desk: Desk;
  readonly group: RowGroup;
  readonly sheet: string | null;
  readonly rows: Rows;
  readonly isBusy: boolean;
}

function GroupItems({ desk, group: { heading, rows: its }, sheet, rows, isBusy }: GroupProps) {
  const styles = useStyles();
  const items = its.map((row) => (
    <FindingItem key={row.key} desk={desk} row={row} sheet={sheet} rows={rows} isBusy={isBusy} />
  ));
  if (heading === null) return items;
  return (
    <li>
      <div className={styles.together}>{heading}</div>
      <ul className={styles.list}>{items}</ul>
    </li>
  );
}
