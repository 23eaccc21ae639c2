import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { NARRATIVE } from './wording.vi.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, ...typographyStyles.body1Strong },
});

interface Props {
  readonly title: string;
  /** Chooses all of the section, or none. */
  readonly onAll?: (isIn: boolean) => void;
  readonly children: ReactNode;
}

/** A part of the tab under its heading. */
export function Section({ title, onAll, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {onAll && (
          <>
            <Button
              size="small"
              appearance="subtle"
              aria-label={NARRATIVE.allOf(title)}
              onClick={() => {
                onAll(true);
              }}
            >
              {NARRATIVE.all}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={NARRATIVE.noneOf(title)}
              onClick={() => {
                onAll(false);
              }}
            >
              {NARRATIVE.none}
            </Button>
          </>
        )}
      </div>
      {children}
    </section>
  );
}
