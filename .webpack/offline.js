// The files of the page by their content: what a browser keeps of one version is never taken for another's.
const { createHash } = require('node:crypto');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');

/** A name that carries the content. */
const HASHED = /\.[0-9a-f]{8}\.js$/u;

/** How the page asks for a file whose name stays the same, and by what it knows that it got the right one. */
function assetOf(name, content) {
  const hash = createHash('sha256').update(content).digest();
  const integrity = `sha256-${hash.toString('base64')}`;
  const version = hash.toString('hex').slice(0, 8);
  const address = name === 'index.html' ? './' : HASHED.test(name) ? name : `${name}?${version}`;
  return { address, integrity };
}

/** What the service worker keeps: the files as the page asks for them, [name, content][]. */
function keptFiles(files) {
  return files
    .map(([name, content]) => assetOf(name, content))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** The files of an entry, and of all chunks and workers that it may load later. */
function filesOf(entrypoint) {
  const groups = new Set([entrypoint]);
  for (const group of groups)
    for (const later of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) groups.add(later);
  const chunks = [...groups].flatMap((group) => group.chunks);
  return chunks.flatMap((chunk) => [...chunk.files, ...chunk.auxiliaryFiles]);
}

/**
 * Tells the service worker which files to keep: those of the page's entry, and what else the page asks for.
 * @param emitted files of this build
 * @param builtBefore scripts of the page that are built before it, by themselves, into the same folder
 */
const offline = ({ entry, emitted, builtBefore }) => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('offline', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'offline', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const worker = assets['sw.js'];
          if (!worker) return;
          const own = new Set([...filesOf(compilation.entrypoints.get(entry)), ...emitted]);
          const before = builtBefore.map((name) => [
            name,
            compiler.outputFileSystem.readFileSync(join(compiler.outputPath, name)),
          ]);
          const files = [...[...own].map((name) => [name, assets[name].buffer()]), ...before];
          const list = JSON.stringify(keptFiles(files));
          const text = worker
            .source()
            .toString()
            .replace(/\bFILES\b/u, () => list);
          compilation.updateAsset('sw.js', new sources.RawSource(text));
        },
      ),
    ),
});

module.exports = { assetOf, keptFiles, offline };
