// Builds the add-in and the browser page: one folder of files for any web server, with the manifest for Excel.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { common, minimizer, pure, ROOT, version } = require('./common.js');
const { helpPage, HELP_TEXTS } = require('./help.js');
const { licenses } = require('./licenses.js');
const { manifestFor, originOf, readBack } = require('./manifest.js');
const { policy } = require('./policy.js');
const { OFFICE_FILES, officeSource } = require('./office.js');
const workbench = require('./workbench.js');

const WEB = path.join(ROOT, 'dist', 'web');

/** Classic scripts with fixed names, in the language of 2009, for Internet Explorer and other old webviews. */
function oldScripts() {
  return {
    ...common,
    name: 'old-scripts',
    target: ['web', 'es5'],
    entry: {
      notice: './src/addin/notice.ts',
      'page-notice': './src/addin/page-notice.ts',
      ribbon: './src/addin/ribbon.ts',
    },
    output: { path: WEB, filename: '[name].js' },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es5' } },
        },
      ],
    },
    optimization: { minimizer: [minimizer(5)] },
    plugins: [version],
  };
}

/** `--env origin=https://host/path` where it will be served; `--env officejs=cdn` takes office.js from Microsoft. */
async function addin(env = {}) {
  const origin = originOf(env.origin);
  const office = officeSource(env.officejs);
  return {
    ...common,
    name: 'addin',
    // The service worker's list tells what these scripts are.
    dependencies: ['old-scripts'],
    target: ['web', 'es2022'],
    experiments: { layers: true },
    entry: {
      taskpane: './src/addin/taskpane.ts',
      commands: './src/addin/commands.ts',
      advice: './src/addin/advice.ts',
      ...apart(workbench.ENTRIES),
    },
    output: {
      path: WEB,
      publicPath: '',
      filename: workbench.filename,
      chunkFilename: '[name].[contenthash:8].js',
      clean: { keep: /^(notice|page-notice|ribbon)\.js$/u },
    },
    module: {
      rules: [
        pure,
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [STYLES, 'swc-loader'],
        },
      ],
    },
    optimization: { ...common.optimization, splitChunks: { cacheGroups: { engine: ENGINE } } },
    plugins: [
      ...['taskpane', 'commands', 'advice'].map((page) => htmlPage(page, office)),
      version,
      workbench.page(),
      workbench.assets,
      workbench.kept,
      readBack,
      licenses([...workbench.FILES, ...(office.isOurs ? OFFICE_FILES : [])].map(({ from }) => from)),
      new CopyPlugin({
        patterns: [
          ...STATIC,
          ...workbench.FILES,
          ...(office.isOurs ? OFFICE_FILES : []),
          ...HELP_TEXTS.map(help),
          manifest(origin),
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? require('./serve.js').serving(await require('./serve.js').certificates()) : {}),
  };
}

/** Makes the rules of style sheets while building, so that no page has to. */
const STYLES = {
  loader: '@griffel/webpack-loader',
  options: { babelOptions: { presets: ['@babel/preset-typescript'] } },
};

/** Entries that share no module with the pane, so that what they use of one makes the pane no larger. */
function apart(entries) {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, { import: entry, layer: 'workbench' }]),
  );
}

/**
 * What the pane loads right after it is seen: the rules and their sentences, in one chunk whoever asks for them first.
 * How findings are arranged to be shown stays with what shows them.
 */
const ENGINE = {
  name: 'engine',
  chunks: 'async',
  enforce: true,
  test: (module) => module.layer === null && ENGINE_ROOMS.test(module.nameForCondition() ?? ''),
};

const ENGINE_ROOMS =
  /[\\/](src[\\/](grid|documents(?![\\/]citations)|forms|rules|check|sending|report(?![\\/](?:filling|troubles|view))|app(?![\\/](filling|narrat)))|node_modules[\\/]zod)[\\/]/u;

const STATIC = [
  { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
  { from: 'src/addin/page.css', to: 'page.css' },
];

const help = (name) => ({
  from: `assets/help/${name}.md`,
  to: `help/${name}.html`,
  transform: (markdown) => helpPage(name, markdown.toString()),
});

const manifest = (origin) => ({
  from: 'manifest.xml',
  to: 'manifest.xml',
  transform: { transformer: (xml) => manifestFor(origin, xml.toString()), cache: false },
});

function htmlPage(page, office) {
  return new HtmlPlugin({
    filename: `${page}.html`,
    template: `src/addin/${page}.html`,
    chunks: [page],
    scriptLoading: 'module',
    inject: 'head',
    officeJs: office.script,
    policy: policy(office.origins),
    minify: false,
  });
}

module.exports = { addin, oldScripts };
