import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { decimalsOf } from '../../grid/index.ts';
import { figureText } from '../../report/view/figures.ts';
import type { Finding } from '../../rules/finding.ts';
import { PANE } from '../wording.vi.ts';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What is written, what it should be, and by how much they differ where both are numbers. */
export function Figures({ finding: { actual, expected } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const difference =
    typeof actual === 'number' && typeof expected === 'number' ? differenceOf(actual, expected) : null;
  const figures = [
    { name: PANE.written, text: textOf(actual) },
    { name: PANE.reckoned, text: textOf(expected) },
    { name: PANE.difference, text: difference },
  ].filter(({ text }) => text !== null);
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, text }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function textOf(figure: number | string | null): string | null {
  return figure === null || figure === '' ? null : figureText(figure);
}

/** With its sign; rounded to the decimals of the figures, as 0,3 − 0,1 would else show what no one wrote. */
function differenceOf(actual: number, expected: number): string {
  const decimals = Math.max(decimalsOf(actual), decimalsOf(expected));
  const difference = Number((actual - expected).toFixed(Math.min(decimals, 12)));
  const text = figureText(Math.abs(difference));
  if (difference === 0) return text;
  return difference < 0 ? PANE.less(text) : PANE.more(text);
}
