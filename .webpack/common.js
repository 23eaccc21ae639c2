// What all builds share.
const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');

const ROOT = path.resolve(__dirname, '..');

/** Makes scripts small in the way of swc, which is several times as fast as Terser itself. */
const minimizer = (ecma) =>
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    terserOptions: { ecma, compress: { passes: 3 } },
    extractComments: false,
  });

/** Whoever uses the rules without reading rulesets from files is spared the modules that do. */
const pure = { test: /[\\/]src[\\/]rules[\\/]rulesets[\\/](?!zod\.)/, sideEffects: false };

const common = {
  mode: 'production',
  context: ROOT,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: { rules: [pure, { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader' }] },
  optimization: { minimizer: [minimizer(2022)] },
  performance: { hints: false },
  cache: { type: 'filesystem' },
  stats: 'errors-warnings',
};

module.exports = { ROOT, common, minimizer, pure };
