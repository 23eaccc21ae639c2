// Builds the preview page of the pane; `--output-path` says where to.
const path = require('node:path');

module.exports = {
  mode: 'production',
  devtool: false,
  target: ['web', 'es2022'],
  context: __dirname,
  entry: { preview: './preview.ts' },
  output: {
    filename: '[name].js',
    chunkFilename: '[name].js',
    path: path.resolve(__dirname, '../../../dist/preview'),
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader' }] },
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: 'filesystem', name: 'preview' },
  stats: 'errors-warnings',
};
