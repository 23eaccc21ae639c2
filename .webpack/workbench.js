// What the build adds for the browser page: it lies in the same folder as the add-in, and shares its chunks.
const HtmlPlugin = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');
const SCRIPTS = require('../src/places/browser/grid-scripts.json');
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
    policy: policy(),
    minify: false,
  });

/** Files that the page never asks for. */
const OTHERS =
  /^(?:office-js\/|taskpane|commands|advice|notice|old-ribbon|help\/|manifest\.xml|page\.css|sw\.js|icons\/(?!soat-bieu))/u;

/** Tells the service worker which files to keep. */
const offline = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('offline', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets).filter((name) => !OTHERS.test(name));
          const text = assets['sw.js']?.source().toString() ?? '';
          const list = JSON.stringify(files.toSorted());
          if (assets['sw.js'])
            compilation.updateAsset('sw.js', new sources.RawSource(text.replace(/\bFILES\b/u, () => list)));
        },
      ),
    ),
};

module.exports = { ENTRIES, FILES, filename, offline, page };
