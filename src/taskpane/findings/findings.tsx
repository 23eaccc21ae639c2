import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { CheckedWorkbook } from '../../report/checked.ts';
import { SEVERITIES, type Severity } from '../../rules/finding.ts';
import { WORDING } from '../wording.vi.ts';
import { About } from './about.tsx';
import { CleanForms } from './clean-forms.tsx';
import { listModel } from './list-model.ts';
import { NotCheckedSection } from './not-checked.tsx';
import { FormSectionView } from './section.tsx';
import { SeverityFilter } from './severity-filter.tsx';
import { useRows } from './use-rows.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalXL },
  unseen: { display: 'none' },
  empty: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', ...typographyStyles.body1 },
});

interface Props {
  readonly desk: Desk;
  readonly checked: CheckedWorkbook;
  readonly isBusy: boolean;
}

/** All that a check gave: what was recognised, the findings by form, and what could not be checked. */
export function Findings({ desk, checked, isBusy }: Props) {
  const styles = useStyles();
  const hint = useId();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const sections = useMemo(() => listModel(checked, shown), [checked, shown]);
  const list = useRef<HTMLDivElement>(null);
  const [rows, handlers] = useRows(list, sections);
  return (
    <div className={styles.all}>
      <About checked={checked} />
      {checked.findings.length > 0 && (
        <SeverityFilter findings={checked.findings} shown={shown} onChange={setShown} />
      )}
      {checked.findings.length > 0 && sections.length === 0 && (
        <p className={styles.empty}>{WORDING.allFiltered}</p>
      )}
      <p id={hint} className={styles.unseen}>
        {WORDING.keys}
      </p>
      <div
        ref={list}
        role="group"
        aria-label={WORDING.findings}
        aria-describedby={hint}
        className={styles.list}
        {...handlers}
      >
        {sections.map((section) => (
          <FormSectionView key={section.key} desk={desk} section={section} rows={rows} isBusy={isBusy} />
        ))}
      </div>
      <NotCheckedSection desk={desk} entries={checked.notChecked} />
      <CleanForms checked={checked} />
    </div>
  );
}
