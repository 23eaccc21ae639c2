// Runs before all else on the page of the ribbon's functions, in whatever webview opens it; built for ECMAScript 5.
import { onOldRibbonButton } from '../places/excel/old-ribbon.ts';
import { answerRibbonButton } from '../places/excel/ribbon.ts';
import { isOldWebview, markOldWebview } from './old-webview.ts';
import { CLEAR_MARKS, NOT_LOADED_PAGE, PANE_PAGE } from './ribbon-names.ts';
import { watchStart } from './start-watch.ts';

if (isOldWebview()) {
  markOldWebview();
  onOldRibbonButton(CLEAR_MARKS, PANE_PAGE);
} else watchStart(answerRibbonButton(CLEAR_MARKS, NOT_LOADED_PAGE));
