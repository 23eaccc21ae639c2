// Runs before all else on the pages of the pane and of its advice, in whatever webview opens them; built for ECMAScript 5.
import { needNoOffice } from '../places/excel/old-ribbon.ts';
import { showNotice, showNotStarted } from './notice-page.ts';
import { isOldWebview, markOldWebview } from './old-webview.ts';
import { watchStart, whenPageIsThere } from './start-watch.ts';

if (isOldWebview()) {
  markOldWebview();
  // By then office.js has come, too.
  document.addEventListener('DOMContentLoaded', () => {
    needNoOffice();
    showNotice('old-excel');
  });
} else
  watchStart((why) => {
    whenPageIsThere(() => {
      showNotStarted('not-started', why);
    });
  });
