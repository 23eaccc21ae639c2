import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The only way that all webviews know to end text after two lines. */
const TWO_LINES = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
} as const;

/** Rows of the list: findings, and the folds of closed years. */
export const useRowStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  row: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    scrollMarginBlock: '72px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: { display: 'flex', flexShrink: 0, marginTop: '2px' },
  text: { minWidth: 0, flexGrow: 1 },
  title: { display: 'block' },
  word: { fontWeight: tokens.fontWeightSemibold },
  open: { fontWeight: tokens.fontWeightSemibold },
  gist: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    ...TWO_LINES,
  },
  chip: { paddingTop: tokens.spacingVerticalXS, flexShrink: 0 },
  chevron: { transform: 'rotate(90deg)' },
  nested: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});
