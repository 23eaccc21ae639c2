// `npm run excel`: the add-in on this computer, for trying it in Excel.
const { readFileSync } = require('node:fs');
const { helloText, notTrusted } = require('./wording.vi.js');

/** A certificate for https on localhost, which Excel asks for; made and trusted at the first time. */
async function certificates() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const {
    caCertificatePath,
    localhostCertificatePath,
    localhostKeyPath,
  } = require('office-addin-dev-certs/lib/defaults');
  await getHttpsServerOptions().catch((error) => {
    console.warn(notTrusted(caCertificatePath, error.message));
  });
  return {
    ca: readFileSync(caCertificatePath),
    cert: readFileSync(localhostCertificatePath),
    key: readFileSync(localhostKeyPath),
  };
}

const serving = (options) => ({
  mode: 'development',
  devtool: false,
  devServer: {
    server: { type: 'https', options },
    host: 'localhost',
    port: 3000,
    hot: false,
    client: { overlay: false, logging: 'warn' },
    // The files stand on the disk, too, as the manifest of the shared folder needs.
    devMiddleware: { writeToDisk: true },
    static: false,
    // A page that Excel keeps would ask for scripts that the next build takes away.
    headers: { 'Cache-Control': 'no-cache' },
    onListening: () => console.log(helloText()),
  },
});

module.exports = { certificates, serving };
