// Microsoft's office.js cannot be bundled: it finds its parts by the address of its own script tag.
const DIST = 'node_modules/@microsoft/office-js/dist';
const FOLDER = 'office-js';

/**
 * What is needed of its 87 MB: each platform's Excel, and the words in two languages. Not AgaveErrorUX, by which it asks
 * a person whether to trust a page of Excel on the web that it does not know: the pages' policy stops it, and they say so.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
].map((file) => ({ from: `${DIST}/${file}`, to: `${FOLDER}/${file}`, info: { minimized: true } }));

const CDN = 'https://appsforoffice.microsoft.com';

/** Where Microsoft's address leads to, or has parts of it, since 2026. */
const CDN_ORIGINS = [CDN, 'https://officeapis.public.onecdn.static.microsoft'];

/** Where the pages take office.js from: our copy, or Microsoft's servers. */
function officeSource(from = 'own') {
  if (from === 'cdn') return { isOurs: false, script: `${CDN}/lib/1/hosted/office.js`, origins: CDN_ORIGINS };
  if (from === 'own') return { isOurs: true, script: `${FOLDER}/office.js`, origins: [] };
  throw new Error(`--env officejs=${from}: chỉ nhận “own” (bản đi kèm) hoặc “cdn” (máy chủ của Microsoft).`);
}

module.exports = { OFFICE_FILES, officeSource };
