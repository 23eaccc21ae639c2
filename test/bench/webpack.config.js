// Builds the whole check as the command line runs it, and the add-in's work in Excel, for the benchmark.
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
];
