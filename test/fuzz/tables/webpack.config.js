// Builds the maker of tables with the checker.
const path = require('node:path');
const cli = require('../../../webpack.config.js').at(-1);

module.exports = {
  ...cli,
  name: 'fuzz-tables',
  entry: './test/fuzz/tables/main.ts',
  output: {
    path: path.resolve(__dirname, '..', '..', '..', 'dist', 'fuzz-tables'),
    filename: 'tables.js',
    clean: true,
  },
  plugins: [],
};
