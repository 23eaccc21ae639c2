import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Chip } from '../../filling/index.ts';
import { formatNumber } from '../../grid/index.ts';
import { printable } from '../../report/text/display.ts';
import { ChipRow } from './chip-row.tsx';
import { CutList } from './cut-list.tsx';
import { modelOf } from './draft-model.ts';
import type { DraftProps } from './draft-props.ts';
import { useTabStyles } from './styles.ts';
import { FILLING } from './wording.vi.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  year: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
  },
});

/** Biểu 1 as it would be: by content and year, each document with what becomes of it. */
export function DraftView(props: DraftProps) {
  const { draft } = props.drafted;
  const styles = useTabStyles();
  const own = useStyles();
  const title = useId();
  const { contents, outside } = modelOf(draft);
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title} className={styles.title}>
        {FILLING.draft}
      </h2>
      <p className={styles.note}>
        {draft.form ? FILLING.draftOf(printable(draft.form.sheet), draft.years.join(', ')) : FILLING.draftNew}
      </p>
      {draft.chips.length === 0 && <p className={styles.text}>{FILLING.nothingFound}</p>}
      {draft.years.length > 0 &&
        contents.map(({ content, years }) => (
          <div key={content} className={own.content}>
            <h3 className={styles.subtitle}>{FILLING.contents[content]}</h3>
            {years.map(({ year, chips }) => (
              <div key={year}>
                <h4 className={own.year}>{FILLING.year(year)}</h4>
                {chips.length === 0 ? (
                  <p className={styles.note}>{FILLING.noDocument}</p>
                ) : (
                  <Chips {...props} chips={chips} />
                )}
              </div>
            ))}
          </div>
        ))}
      {outside.length > 0 && (
        <details open={outside.some(({ id }) => id === props.open) || draft.years.length === 0}>
          <summary className={styles.summary}>{FILLING.outside(formatNumber(outside.length))}</summary>
          <Chips {...props} chips={outside} />
        </details>
      )}
    </section>
  );
}

function Chips({ chips, ...props }: DraftProps & { readonly chips: readonly Chip[] }) {
  return (
    <CutList
      items={chips}
      always={({ id }) => id === props.open}
      render={(chip) => <ChipRow key={chip.id} {...props} chip={chip} />}
    />
  );
}
