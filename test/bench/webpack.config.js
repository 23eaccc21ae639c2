// Builds for the benchmark: the check as the command line runs it, the add-in's work in Excel, the pane's opening.
const path = require('node:path');
const { common } = require('../../.webpack/common.js');

const folder = path.resolve(__dirname, '..', '..', 'dist', 'bench');

/** What the benchmark asks for by require. */
const inNode = (name, entry) => ({
  ...common,
  name: `bench-${name}-in-node`,
  target: 'node20',
  entry,
  externals: { 'playwright-core': 'commonjs2 playwright-core' },
  output: { path: folder, filename: `${name}.cjs`, library: { type: 'commonjs2' } },
});

module.exports = [
  inNode('check', './test/bench/check-bytes.ts'),
  inNode('excel', './test/bench/excel-requests.ts'),
  inNode('interactive', './test/bench/interactive.ts'),
  inNode('page', './test/bench/page.ts'),
  {
    ...common,
    name: 'bench-page',
    target: ['web', 'es2022'],
    entry: './test/addin/excel/page-script.ts',
    output: { path: folder, filename: 'page.js' },
  },
];
