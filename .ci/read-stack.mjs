// Reads the stack of an error of the built command line or of a library, and names the lines of the sources instead:
// `node .ci/read-stack.mjs < FILE`. The build must be of the version that the error comes from.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** "…/dist/cli/worker.js:1:2345", wherever the folder stood. */
const PLACE = /(?:file:\/\/)?[^\s()]*\bdist[\\/]((?:cli|rules|report|xlsx)[\\/][\w-]+\.m?js):(\d+):(\d+)/gu;

const maps = new Map();

function mapOf(file) {
  const path = `${DIST}${file.replaceAll('\\', '/')}.map`;
  if (!maps.has(path))
    maps.set(path, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : null);
  return maps.get(path);
}

/** "src/cli/check.ts:12:3"; as it was written where no map knows it. */
function sourceOf(written, file, line, column) {
  // An entry's lines and columns are counted from 0, those of a stack from 1.
  const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry?.originalSource) return written;
  const source = entry.originalSource.replace(/^\.\//u, '');
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

process.stdout.write((await text(process.stdin)).replaceAll(PLACE, sourceOf));
