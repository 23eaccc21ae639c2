// What all builds share.
const TerserPlugin = require('terser-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { ROOT } = require('./root.js');

/**
 * Moves no function into the one that calls it: it would be made anew at each call there, and a check of many rows took
 * twice the time. All three are needed.
 */
const FUNCTIONS_STAY = { inline: 0, reduce_vars: false, reduce_funcs: false };

/** Functions that stand together pack better: the engine by an eightieth. */
const FUNCTIONS_FIRST = { hoist_funs: true };

/** Makes scripts small in the way of swc, which is several times as fast as Terser itself. */
const minimizer = (ecma) =>
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    terserOptions: { ecma, compress: { passes: 3, ...FUNCTIONS_STAY, ...FUNCTIONS_FIRST } },
    extractComments: false,
  });

/** Puts the product's version in, for whoever looks into a trouble. */
const version = new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(require('../package.json').version) });

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

/**
 * A map from what is built to the sources lies beside it, and nothing that is shipped names it: `.ci/read-stack.mjs` reads
 * it. Not for the pages, whose folder is put on servers whole.
 */
const traced = {
  devtool: 'hidden-source-map',
  output: { devtoolModuleFilenameTemplate: '[resource-path]' },
};

module.exports = { ROOT, common, minimizer, pure, traced, version };
