// Builds the whole check as the command line runs it, for the benchmark.
const path = require('node:path');
const [library] = require('../../webpack.config.js');

module.exports = {
  ...library,
  name: 'bench',
  entry: './test/bench/check-bytes.ts',
  output: { ...library.output, path: path.resolve(__dirname, '..', '..', 'dist', 'bench') },
};
