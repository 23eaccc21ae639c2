import { Field, Input, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FillingDesk } from '../../app/filling-desk.ts';
import type { FillingDraft } from '../../app/filling-desk-state.ts';
import { useTabStyles } from './styles.ts';
import { FILLING, unitText } from './wording.vi.ts';

interface Props {
  readonly filling: FillingDesk;
  readonly drafted: FillingDraft;
  readonly said: string | null;
  readonly reportYear: number | null;
}

/** Whose form it is, and of a form that is to be made, for which report year. */
export function UnitView({ filling, drafted: { unit, draft }, said, reportYear }: Props) {
  const styles = useTabStyles();
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {FILLING.unit}
      </h2>
      <p className={styles.note}>{unitText(unit)}</p>
      <Select
        className={styles.choice}
        aria-labelledby={title}
        value={said ?? ''}
        onChange={(_, { value }) => void filling.setUnit(value === '' ? null : value)}
      >
        <option value="">{FILLING.unitAuto}</option>
        {Object.entries(FILLING.units).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      {draft.form === null && <ReportYear filling={filling} said={reportYear} years={draft.years} />}
    </section>
  );
}

interface YearProps {
  readonly filling: FillingDesk;
  readonly said: number | null;
  readonly years: readonly number[];
}

function ReportYear({ filling, said, years }: YearProps) {
  const [text, setText] = useState(String(said ?? years.at(-1) ?? ''));
  const isBad = text !== '' && !/^20\d\d$/u.test(text);
  const take = (value: string) => {
    setText(value);
    if (value === '') void filling.setReportYear(null);
    else if (/^20\d\d$/u.test(value)) void filling.setReportYear(Number(value));
  };
  return (
    <Field
      label={FILLING.reportYear}
      {...(isBad ? { validationMessage: FILLING.reportYearBad } : {})}
      {...(years.length > 0 ? { hint: FILLING.reportYearHint(years.join(', ')) } : {})}
    >
      <Input
        value={text}
        inputMode="numeric"
        onChange={(_, { value }) => {
          take(value.trim());
        }}
      />
    </Field>
  );
}
