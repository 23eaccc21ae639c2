import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from './choice.ts';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  title: { margin: 0, ...typographyStyles.body1Strong },
  years: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly years: readonly number[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** The years that tables and sentences are made for. */
export function Years({ years, choice, onChange }: Props) {
  const styles = useStyles();
  const label = useId();
  const chosen = choice.years ?? new Set(years);
  return (
    <div role="group" aria-labelledby={label}>
      <h2 id={label} className={styles.title}>
        {NARRATIVE.years}
      </h2>
      <div className={styles.years}>
        {years.map((year) => (
          <Checkbox
            key={year}
            label={String(year)}
            checked={chosen.has(year)}
            onChange={(_, { checked }) => {
              onChange({ ...choice, years: withYear(chosen, year, checked === true) });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function withYear(years: ReadonlySet<number>, year: number, isIn: boolean): ReadonlySet<number> {
  return new Set(isIn ? [...years, year] : [...years].filter((one) => one !== year));
}
