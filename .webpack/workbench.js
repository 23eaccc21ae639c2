// What the build adds for the browser page: it lies in the same folder as the add-in, and shares its chunks.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const SCRIPTS = require('../src/places/browser/grid-scripts.json');
const { ROOT } = require('./common.js');
const { FILE: LICENSES } = require('./licenses.js');
const { assetOf, offline } = require('./offline.js');
const { policy } = require('./policy.js');

const GRID = 'luoi';

const ENTRIES = { workbench: './src/workbench/workbench.tsx', sw: './src/workbench/service-worker.ts' };

/** The worker's name must stay the same; all else is named by its content. */
const filename = ({ chunk }) => (chunk?.name === 'sw' ? 'sw.js' : '[name].[contenthash:8].js');

/** The grid's own scripts are copied as they are: to bundle them takes a minute and gains nothing. */
const FILES = [
  ...SCRIPTS.map(({ from, to }) => ({
    from: `node_modules/${from}`,
    to: `${GRID}/${to}`,
    info: { minimized: true },
  })),
  { from: 'node_modules/@univerjs/preset-sheets-core/lib/index.css', to: `${GRID}/index.css` },
  { from: 'assets/samples/bao-lam-2022.xlsx', to: 'mau/bao-lam-2022.xlsx' },
  { from: 'src/workbench/workbench.css', to: 'workbench.css' },
];

const page = () =>
  new HtmlPlugin({
    filename: 'index.html',
    template: 'src/workbench/workbench.html',
    chunks: ['workbench'],
    scriptLoading: 'module',
    inject: 'head',
    asset: (name) => ASSETS[name],
    policy: policy(),
    minify: false,
  });

/** The files whose names stay the same: name → how the page asks for it. */
const ASSETS = Object.fromEntries(
  [...FILES, { from: 'assets/icons/soat-bieu-32.png', to: 'icons/soat-bieu-32.png' }].map(({ from, to }) => [
    to,
    assetOf(to, readFileSync(path.join(ROOT, from))),
  ]),
);

/** What the page needs to open without a network. */
const kept = offline({
  entry: 'workbench',
  emitted: ['index.html', LICENSES, ...Object.keys(ASSETS)],
  builtBefore: ['page-notice.js'],
});

const assets = new DefinePlugin({ ASSETS: JSON.stringify(ASSETS) });

module.exports = { ENTRIES, FILES, assets, filename, kept, page };
