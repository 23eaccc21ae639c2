// Builds the add-in for Excel, the command line, and the entries that other programs import.
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { addin, oldScripts } = require('./.webpack/addin.js');
const { codeCache } = require('./.webpack/code-cache.js');
const { common, traced } = require('./.webpack/common.js');
const { licenses } = require('./.webpack/licenses.js');

/** A module that runs anywhere: neither Node nor a browser is assumed. */
const library = (name) => ({
  ...common,
  ...traced,
  name,
  target: ['web', 'es2022'],
  entry: `./src/${name}/index.ts`,
  experiments: { outputModule: true },
  output: {
    ...traced.output,
    path: path.resolve(__dirname, 'dist', name),
    filename: 'index.mjs',
    library: { type: 'module' },
    globalObject: 'globalThis',
  },
  plugins: [licenses()],
});

module.exports = [
  library('rules'),
  library('report'),
  library('xlsx'),
  oldScripts(),
  addin,
  {
    ...common,
    ...traced,
    name: 'cli',
    target: 'node20',
    entry: {
      'soat-bieu': { import: './src/cli/soat-bieu.ts', library: { type: 'commonjs2' } },
      main: './src/cli/main.ts',
      worker: './src/cli/worker.ts',
      'formulas-worker': './src/cli/formulas-worker.ts',
      'other-formats-worker': './src/cli/other-formats-worker.ts',
    },
    output: {
      ...traced.output,
      path: path.resolve(__dirname, 'dist', 'cli'),
      filename: '[name].js',
      clean: true,
    },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'soat-bieu.js' }),
      licenses(),
      codeCache,
    ],
  },
];
