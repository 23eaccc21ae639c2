// The manifest for where the add-in is served. office-addin-manifest can change the id and the name only, so that the
// addresses are put in here, on the parsed XML.
const path = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');
const { SaxesParser } = require('saxes');

const WRITTEN = 'https://localhost:3000';

/** An origin with its path, without the slash at its end. Throws, with a sentence for who builds, on anything else. */
function originOf(text = WRITTEN) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!isPlain || url.protocol !== 'https:')
    throw new Error(`--env origin=${text}: phải là một địa chỉ https, ví dụ https://may-chu/soat-bieu`);
  return url.href.replace(/\/$/u, '');
}

/** The manifest with all its addresses at another origin. */
function manifestFor(origin, xml) {
  const addresses = addressesIn(xml).filter((address) => address.startsWith(`${WRITTEN}/`));
  return addresses.reduce((text, address) => {
    const moved = escaped(origin + address.slice(WRITTEN.length));
    return text.replaceAll(`"${address}"`, `"${moved}"`);
  }, xml);
}

/** The addresses that the elements of a manifest name, each once. */
function addressesIn(xml) {
  const found = new Set();
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    if (attributes.DefaultValue?.startsWith('https://')) found.add(attributes.DefaultValue);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return [...found];
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Reads the written manifest back as Microsoft's own tools do: one that they can't read fails the build. */
const readBack = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tapPromise('manifest', async () => {
      const { id, version } = await OfficeAddinManifest.readManifestFile(
        path.join(compiler.outputPath, 'manifest.xml'),
      );
      if (!id || !version) throw new Error('manifest.xml: Office reads neither id nor version in it');
    }),
};

module.exports = { manifestFor, originOf, readBack };
