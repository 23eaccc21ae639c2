/** The bytes that are taken at one step. */
const STRIDE = 8;

/** What a byte adds to the sum with so many bytes of its step behind it, by 256 * bytes behind + byte. */
const TABLE = tableOf(STRIDE);

/**
 * The checksum of zip (APPNOTE 4.4.7), as an unsigned number. Eight bytes at a step ("slicing by 8"), which takes a
 * quarter of the time of one at a step.
 * @param before the checksum of what came before these bytes, where they are a later piece of a whole
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - STRIDE; at <= last; at += STRIDE) {
    crc =
      added(7, crc ^ (bytes[at] ?? 0)) ^
      added(6, (crc >>> 8) ^ (bytes[at + 1] ?? 0)) ^
      added(5, (crc >>> 16) ^ (bytes[at + 2] ?? 0)) ^
      added(4, (crc >>> 24) ^ (bytes[at + 3] ?? 0)) ^
      added(3, bytes[at + 4] ?? 0) ^
      added(2, bytes[at + 5] ?? 0) ^
      added(1, bytes[at + 6] ?? 0) ^
      added(0, bytes[at + 7] ?? 0);
  }
  for (; at < bytes.length; at++) crc = added(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** @param byte of which the lowest eight bits count */
function added(behind: number, byte: number): number {
  return TABLE[256 * behind + (byte & 0xff)] ?? 0;
}

function tableOf(stride: number): Int32Array {
  const table = new Int32Array(256 * stride);
  for (let at = 0; at < 256; at++) {
    let crc = at;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[at] = crc;
  }
  for (let at = 256; at < table.length; at++) {
    const crc = table[at - 256] ?? 0;
    table[at] = (table[crc & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return table;
}
