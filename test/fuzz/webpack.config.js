// Builds the fuzzer with the checker as the command line runs it.
const path = require('node:path');
const cli = require('../../webpack.config.js').at(-1);

module.exports = {
  ...cli,
  name: 'fuzz',
  entry: './test/fuzz/fuzz.ts',
  output: { path: path.resolve(__dirname, '..', '..', 'dist', 'fuzz'), filename: 'fuzz.js', clean: true },
  plugins: [],
};
