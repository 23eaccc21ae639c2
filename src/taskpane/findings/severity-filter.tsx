import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../grid/index.ts';
import { SEVERITIES, type Finding, type Severity } from '../../rules/finding.ts';
import { SeverityIcon } from '../icons.tsx';
import { useSeverityStyles } from '../severity-styles.ts';
import { severityWord, PANE } from '../wording.vi.ts';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  icon: { display: 'flex' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** Shows and hides the findings of a severity; pressed is shown. */
export function SeverityFilter({ findings, shown, onChange }: Props) {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <div role="group" aria-label={PANE.filter} className={styles.filter}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <ToggleButton
            key={severity}
            className={styles.button}
            size="small"
            checked={shown.has(severity)}
            disabledFocusable={count === 0}
            icon={
              <span className={mergeClasses(styles.icon, colours[severity])}>
                <SeverityIcon severity={severity} />
              </span>
            }
            onClick={() => {
              onChange(switched(shown, severity));
            }}
          >
            {PANE.filterCount(severityWord(severity), formatNumber(count))}
          </ToggleButton>
        );
      })}
    </div>
  );
}

function switched(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  return new Set(SEVERITIES.filter((one) => (one === severity) !== shown.has(one)));
}
