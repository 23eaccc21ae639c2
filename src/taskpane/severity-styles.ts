import { makeStyles, tokens } from '@fluentui/react-components';

/** The colours of the severities; never without the shape and the word. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});
