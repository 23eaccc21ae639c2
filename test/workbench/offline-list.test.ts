import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SCRIPTS from '../../src/places/browser/grid-scripts.json';

const WEB = 'dist/web';
const read = (file: string): string => readFileSync(join(WEB, file), 'utf8');

/** The files that the browser keeps, so that the page opens without a network. */
const kept = [...read('sw.js').matchAll(/"address":"([^"?]+)/gu)].map(([, address = '']) => address);

/** The built scripts that a file names, itself or by the hash of their content, as webpack's loader does. */
function scriptsNamedIn(text: string): string[] {
  return readdirSync(WEB).filter((name) => {
    const hash = /\.([0-9a-f]{8})\.js$/u.exec(name)?.[1];
    return name.endsWith('.js') && text.includes(hash ?? `"${name}"`);
  });
}

/** All scripts that the page may come to load. */
function scriptsOfPage(): string[] {
  const reached = new Set(scriptsNamedIn(read('index.html')));
  for (const script of reached)
    for (const next of scriptsNamedIn(read(script))) if (next !== 'sw.js') reached.add(next);
  return [...reached].toSorted();
}

test('of the scripts of the build the page keeps those that it may load, and none of the pane in Excel alone', () => {
  const page = scriptsOfPage();
  expect(page.length).toBeGreaterThan(5);
  expect(page).toContain('page-notice.js');
  expect(kept.filter((file) => /^[^/]+\.js$/u.test(file)).toSorted()).toEqual(page);
});

test('of the other files the page keeps what it asks for', () => {
  const others = kept.filter((file) => !/^[^/]+\.js$/u.test(file)).toSorted();
  const grid = [...SCRIPTS.map(({ to }) => to), 'index.css'].map((name) => `luoi/${name}`);
  const own = ['./', 'icons/soat-bieu-32.png', 'licenses.txt', 'mau/bao-lam-2022.xlsx', 'workbench.css'];
  expect(others).toEqual([...grid, ...own].toSorted());
});
