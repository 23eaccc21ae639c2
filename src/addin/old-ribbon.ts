// Runs before all else on the page of the ribbon's functions, in whatever webview opens it; built for ECMAScript 5.
import { onOldRibbonButton } from '../places/excel/old-ribbon.ts';
import { isOldWebview, markOldWebview } from './old-webview.ts';
import { CLEAR_MARKS, PANE_PAGE } from './ribbon-names.ts';

if (isOldWebview()) {
  markOldWebview();
  onOldRibbonButton(CLEAR_MARKS, PANE_PAGE);
}
