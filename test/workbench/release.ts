import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetOf, keptFiles, type Asset } from '../../.webpack/offline.js';

const HASH = /\.([0-9a-f]{8})\.js$/u;
const LIST = /\[\{"address":.*?\}\]/u;

/** The files whose names stay the same although their content changes. */
const SAME_NAMES = ['workbench.css', 'luoi/index.css'];

/**
 * Makes another version of a built page out of the one in the folder, as another build would: style sheets tell
 * `--ban: 2`, and every script has another name. Nothing of the version before is left.
 */
export function release(folder: string): void {
  const kept = keptNames(folder);
  const texts = readdirSync(folder).filter((name) => /\.(?:js|html)$/u.test(name) && name !== 'sw.js');
  const renamed = new Map<string, string>();
  for (const name of SAME_NAMES) {
    const before = assetOf(name, readFileSync(join(folder, name)));
    appendFileSync(join(folder, name), `\n:root { --ban-${name.replace(/\W/gu, '-')}: 2; }\n`);
    const after = assetOf(name, readFileSync(join(folder, name)));
    renamed.set(before.address, after.address).set(before.integrity, after.integrity);
  }
  for (const name of texts) {
    const [, hash] = HASH.exec(name) ?? [];
    if (hash !== undefined) renamed.set(hash, Array.from(hash).toReversed().join(''));
  }
  const inNewWords = (text: string): string =>
    [...renamed].reduce((made, [before, after]) => made.replaceAll(before, after), text);
  for (const name of texts) {
    const path = join(folder, name);
    writeFileSync(path, inNewWords(readFileSync(path, 'utf8')));
    renameSync(path, join(folder, inNewWords(name)));
  }
  listFiles(folder, kept.map(inNewWords));
}

/** The files that the service worker of the folder keeps. */
function keptNames(folder: string): string[] {
  const [list = '[]'] = LIST.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  return (JSON.parse(list) as Asset[]).map(({ address }) =>
    address === './' ? 'index.html' : address.replace(/\?.*$/u, ''),
  );
}

/** Tells the service worker of the folder which files to keep. */
function listFiles(folder: string, names: readonly string[]): void {
  const list = keptFiles(names.map((name) => [name, readFileSync(join(folder, name))]));
  const path = join(folder, 'sw.js');
  const worker = readFileSync(path, 'utf8');
  if (!LIST.test(worker)) throw new Error('The service worker has no list of files.');
  writeFileSync(
    path,
    worker.replace(LIST, () => JSON.stringify(list)),
  );
}
