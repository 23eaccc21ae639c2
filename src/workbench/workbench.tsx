import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Page } from './page.ts';

const root = document.getElementById('trang');
if (!root) throw new Error('The page has no element for itself.');
createRoot(root).render(<App page={new Page()} />);
