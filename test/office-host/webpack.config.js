// Bundles the host so that it can be put into a page before office.js: see page.ts.
const path = require('node:path');
const { common } = require('../../.webpack/common.js');

module.exports = {
  ...common,
  name: 'office-host',
  target: ['web', 'es2022'],
  entry: './test/office-host/page.ts',
  output: { path: path.resolve(__dirname, '..', '..', 'dist', 'office-host'), filename: 'page.js' },
};
