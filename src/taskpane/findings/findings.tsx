import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { Desk } from '../../app/desk.ts';
import type { DeskState } from '../../app/desk-state.ts';
import type { CheckedWorkbook } from '../../check/checked-workbook.ts';
import { SEVERITIES, type Severity } from '../../rules/finding.ts';
import { PANE } from '../wording.vi.ts';
import { About } from './about.tsx';
import { Busy } from './busy.ts';
import { CleanForms } from './clean-forms.tsx';
import { listModel, type SectionModel } from './list-model.ts';
import { NotCheckedSection } from './not-checked.tsx';
import { FormSectionView } from './section.tsx';
import { SeverityFilter } from './severity-filter.tsx';
import { useGrowing } from './use-growing.ts';
import { useRows } from './use-rows.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalXL },
  unseen: { display: 'none' },
  empty: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', ...typographyStyles.body1 },
});

interface SectionsProps {
  readonly desk: Desk;
  readonly sections: readonly SectionModel[];
}

interface Props {
  readonly desk: Desk;
  readonly checked: CheckedWorkbook;
  readonly leftOut: DeskState['leftOut'];
  readonly isBusy: boolean;
}

/**
 * All that a check gave: what was recognised, the findings by form, and what could not be checked. There may be
 * thousands: what is drawn anew is drawn when nothing else is to be done.
 */
export const Findings = memo(function Findings({ desk, checked: latest, leftOut, isBusy }: Props) {
  const styles = useStyles();
  const checked = useDeferredValue(latest);
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const sections = useMemo(() => listModel(checked, shown), [checked, shown]);
  return (
    <div className={styles.all}>
      <About checked={checked} />
      {checked.findings.length > 0 && (
        <SeverityFilter findings={checked.findings} shown={shown} onChange={setShown} />
      )}
      {checked.findings.length > 0 && sections.length === 0 && (
        <p className={styles.empty}>{PANE.allFiltered}</p>
      )}
      <Busy value={isBusy}>
        <Sections desk={desk} sections={sections} />
        <NotCheckedSection desk={desk} entries={checked.notChecked} leftOut={leftOut} />
      </Busy>
      <CleanForms checked={checked} leftOut={leftOut} />
    </div>
  );
});

const Sections = memo(function Sections({ desk, sections }: SectionsProps) {
  const styles = useStyles();
  const hint = useId();
  const count = useGrowing(sections.length);
  const grown = useMemo(() => sections.slice(0, count), [sections, count]);
  const list = useRef<HTMLDivElement>(null);
  const [rows, handlers] = useRows(list, grown);
  return (
    <>
      <p id={hint} className={styles.unseen}>
        {PANE.keys}
      </p>
      <div
        ref={list}
        role="group"
        aria-label={PANE.findings}
        aria-describedby={hint}
        className={styles.list}
        {...handlers}
      >
        {grown.map((section) => (
          <FormSectionView key={section.key} desk={desk} section={section} {...rows.of(section)} />
        ))}
      </div>
    </>
  );
});
