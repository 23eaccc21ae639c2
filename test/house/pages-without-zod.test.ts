import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../dist');

/** What every version of zod calls the inside of its schemas, whatever a minifier makes of its other names. */
const ZOD = /\._zod\b/u;

test('No page loads zod: the built-in rulesets are checked in tests, and schemas are for whoever reads files', () => {
  const scripts = readdirSync(path.join(DIST, 'web')).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => ZOD.test(readFileSync(path.join(DIST, 'web', name), 'utf8')))).toEqual([]);
  // Where it is, it is found.
  expect(readFileSync(path.join(DIST, 'report', 'index.mjs'), 'utf8')).toMatch(ZOD);
});
