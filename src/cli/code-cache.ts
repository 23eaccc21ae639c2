import { readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';

/** In bytes: of the seal before the code. */
const SEAL = 4;

/**
 * The compiled code of a script, as the build kept it beside it; undefined where there is none for this script and this
 * Node. V8 looks at its own version, its flags and the script's length, but not at whether bytes were changed.
 */
export function cacheIn(file: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(cacheOf(file));
  } catch {
    return undefined;
  }
  if (kept.length <= SEAL) return undefined;
  const code = kept.subarray(SEAL);
  return kept.readUInt32LE(0) === sealOf(source, code) ? code : undefined;
}

function cacheOf(file: string): string {
  return file.replace(/\.js$/u, '.cache');
}

/** What is kept of a script's compiled code, and where. */
export function sealed(
  file: string,
  code: Uint8Array,
): { readonly file: string; readonly bytes: Uint8Array } {
  const bytes = Buffer.alloc(SEAL + code.length);
  bytes.writeUInt32LE(sealOf(readFileSync(file), code) ?? 0);
  bytes.set(code, SEAL);
  return { file: cacheOf(file), bytes };
}

/** The checksum of what must not differ; null where this Node has none that is fast. */
function sealOf(source: Uint8Array, code: Uint8Array): number | null {
  if (!('crc32' in zlib)) return null;
  const { version, platform, arch } = process;
  return [source, code].reduce<number>(
    (sum, bytes) => zlib.crc32(bytes, sum),
    zlib.crc32(`${version} ${platform} ${arch}`),
  );
}
