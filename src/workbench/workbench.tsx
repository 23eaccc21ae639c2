import { createRoot } from 'react-dom/client';
import { About } from '../taskpane/about.ts';
import { ErrorBoundary } from '../taskpane/error-boundary.tsx';
import { ABOUT } from './about.ts';
import { App } from './app.tsx';
import { holdVersion } from './offline.ts';
import { Page } from './page.ts';

const root = document.getElementById('trang');
if (!root) throw new Error('The page has no element for itself.');
holdVersion();
createRoot(root).render(
  <About value={ABOUT}>
    <ErrorBoundary>
      <App page={new Page()} />
    </ErrorBoundary>
  </About>,
);
