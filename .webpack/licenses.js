// licenses.txt beside what is built: whose code it holds, and on what terms. Most of them ask to be shipped with it.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { ROOT } = require('./root.js');
const { headText, noFileText } = require('./wording.vi.js');

const FILE = 'licenses.txt';
const TERMS = /^(?:licen[cs]e|copying|notice|third-?party)/iu;

/** Pieces of webpack itself, which put the modules together, are in every bundle. */
const ALWAYS = ['node_modules/webpack'];

/** @param copied paths of files that are copied as they are, from the root */
const licenses = (copied = []) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('licenses', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'licenses', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const files = [...modulesOf(compilation), ...copied];
          const text = licensesText(shippedPackages(files.flatMap((file) => packageOf(file) ?? [])));
          compilation.emitAsset(FILE, new sources.RawSource(text));
        },
      ),
    ),
});

/** The files of all modules of a build, those too that were put together into one. */
function modulesOf(compilation) {
  return [...compilation.modules].flatMap((module) =>
    [module, ...(module.modules ?? [])].flatMap((one) => {
      const file = one.nameForCondition();
      return file ? [path.relative(ROOT, file)] : [];
    }),
  );
}

/** "node_modules/react" of "node_modules/react/index.js"; null for what is ours. */
function packageOf(file) {
  const all = file.replaceAll('\\', '/').match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/u);
  return all ? all[0] : null;
}

/**
 * The packages and all that they need, by the lock file: a script that comes ready made has others within it.
 * @param packages their folders, from the root
 */
function shippedPackages(packages) {
  const { packages: lock } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const found = new Set(ALWAYS);
  const waiting = [...new Set(packages)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const { dependencies = {}, peerDependencies = {} } = lock[at] ?? {};
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    // Packages of types have no code, and an optional peer is not there.
    waiting.push(
      ...needed.filter((name) => !name.startsWith('@types/')).flatMap((name) => placeOf(name, at, lock)),
    );
  }
  return [...found].toSorted();
}

/** Where Node finds a package that another one asks for: in the nearest folder of packages outward. */
function placeOf(name, asking, lock) {
  for (let from = `${asking}/`; ; from = from.slice(0, from.lastIndexOf('node_modules/', from.length - 2))) {
    const place = `${from}node_modules/${name}`;
    if (lock[place]) return [place];
    if (from === '') return [];
  }
}

/** Packages with the same terms to the letter share one section. */
function licensesText(packages) {
  const sections = new Map();
  for (const at of packages) {
    const { name, version, license, homepage } = manifestOf(at);
    const title = [`${name} ${version}`, license, homepage].filter(Boolean).join(' · ');
    const terms = termsOf(at);
    sections.set(terms, [...(sections.get(terms) ?? []), title]);
  }
  const texts = [...sections].map(([terms, titles]) => `${titles.join('\n')}\n\n${terms}\n`);
  return [headText(packages.length), ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The files that state the terms; where a package has none, the standard text of the licence that it names. */
function termsOf(at) {
  const folder = path.join(ROOT, at);
  const files = readdirSync(folder).filter((file) => TERMS.test(file) && !file.endsWith('.js'));
  if (files.length > 0)
    return files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n');
  const { license, author } = manifestOf(at);
  const standard = String(license)
    .split(/[/() ]+|\bOR\b|\bAND\b/u)
    .filter(Boolean)
    .map(standardText);
  return [noFileText(typeof author === 'object' ? author.name : author), ...standard].join('\n\n');
}

/** Throws where there is no such licence, so that nothing is built without its terms. */
function standardText(id) {
  const { licenseText } = require(`spdx-license-list/licenses/${id}.json`);
  // Some standard texts name their first holder.
  return licenseText.replace(/^Copyright.*\n/gmu, '').trim();
}

function manifestOf(at) {
  return JSON.parse(readFileSync(path.join(ROOT, at, 'package.json'), 'utf8'));
}

module.exports = { FILE, licenses, packageOf, shippedPackages };
