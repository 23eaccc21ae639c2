// Builds for the benchmark: the check as the command line runs it, the add-in's work in Excel, the pane's opening.
const path = require('node:path');
const [library] = require('../../webpack.config.js');
const { common } = require('../../.webpack/common.js');

const folder = path.resolve(__dirname, '..', '..', 'dist', 'bench');

module.exports = [
  {
    ...library,
    name: 'bench',
    entry: './test/bench/check-bytes.ts',
    output: { ...library.output, path: folder },
  },
  {
    ...common,
    name: 'bench-excel',
    target: 'node20',
    entry: './test/bench/excel-requests.ts',
    output: { path: folder, filename: 'excel.cjs', library: { type: 'commonjs2' } },
  },
  {
    ...common,
    name: 'bench-interactive',
    target: 'node20',
    entry: './test/bench/interactive.ts',
    externals: { 'playwright-core': 'commonjs2 playwright-core' },
    output: { path: folder, filename: 'interactive.cjs', library: { type: 'commonjs2' } },
  },
  {
    ...common,
    name: 'bench-workbench',
    target: 'node20',
    entry: './test/bench/page.ts',
    externals: { 'playwright-core': 'commonjs2 playwright-core' },
    output: { path: folder, filename: 'page.cjs', library: { type: 'commonjs2' } },
  },
  {
    ...common,
    name: 'bench-page',
    target: ['web', 'es2022'],
    entry: './test/addin/excel/page-script.ts',
    output: { path: folder, filename: 'page.js' },
  },
];
