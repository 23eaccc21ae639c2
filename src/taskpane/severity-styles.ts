import { makeStyles, tokens } from '@fluentui/react-components';

/** The colours of the severities; never without the shape and the word. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});
