// Runs before all else on the browser page; built for ECMAScript 5.
import { showNotStarted } from './notice-page.ts';
import { watchStart, whenPageIsThere } from './start-watch.ts';

watchStart((why) => {
  whenPageIsThere(() => {
    showNotStarted('page-not-started', why);
  });
});
