// All tests that a changed rule or reader is held against, as one file: the modules are loaded once a change.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const TESTS = join(__dirname, '..');
const TAKEN = /^(?:rules|forms|forms\/(?:drawn|official|table)(?:\/.+)?)\/[^/]+\.test\.ts$/u;
/** What takes long, or reads files of other rooms. */
const LEFT_OUT =
  /^rules\/(?:planted-faults|seed-workbook|rating-properties|sentences|parity|rulesets.*|recipe)\.|^forms\/(?:column-totals|long-sheets|hostile-texts|hostile-formats|layout-files|document-register)\./u;

// A remembered answer runs nothing: only the first test that asks would be held against a change.
/* global jest */
jest.mock('../../src/grid/memoize.ts', () => ({ memoize: (ask) => ask }));

for (const name of readdirSync(TESTS, { recursive: true })) {
  const path = name.replaceAll('\\', '/');
  if (TAKEN.test(path) && !LEFT_OUT.test(path)) require(join(TESTS, path));
}
