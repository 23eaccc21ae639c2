// What all builds share.
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');

const common = {
  mode: 'production',
  context: ROOT,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader' }] },
  optimization: { minimize: true },
  performance: { hints: false },
  cache: { type: 'filesystem' },
  stats: 'errors-warnings',
};

module.exports = { ROOT, common };
