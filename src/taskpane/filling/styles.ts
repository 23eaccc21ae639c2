import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the parts of this tab look like together. */
export const useTabStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unlessEmpty: { ':empty': { display: 'none' } },
  title: { margin: 0, ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1 },
  subtitle: { margin: 0, ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  note: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  // A text area is as wide as its columns unless told otherwise.
  paste: { minWidth: 0, width: '100%', '& textarea': { minWidth: 0, width: '100%' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  summary: { cursor: 'pointer', ...typographyStyles.body1Strong },
});
