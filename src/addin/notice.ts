// Runs before all else on the page of the pane, in whatever webview opens it; built for ECMAScript 5.
import { needNoOffice } from '../places/excel/old-ribbon.ts';
import { showNotice } from './notice-page.ts';
import { isOldWebview, markOldWebview } from './old-webview.ts';

if (isOldWebview()) {
  markOldWebview();
  needNoOffice();
  document.addEventListener('DOMContentLoaded', () => {
    showNotice('old-excel');
  });
}
