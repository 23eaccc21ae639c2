import type { UnreadableBytes } from '../unreadable.ts';

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Entries of an OLE directory are 128 bytes each and begin at multiples of it; the first 64 hold the name. */
const OLE_ENTRY = 128;
const ENCRYPTED_STREAM = utf16('EncryptedPackage\0');

/**
 * Tells by their first bytes whether the bytes are a zip archive, and if not, what they are.
 * A password-protected .xlsx is an OLE file that wraps the encrypted archive ([MS-OFFCRYPTO] 2.3.4.4).
 */
export function containerOf(bytes: Uint8Array): 'zip' | UnreadableBytes {
  if (beginsWith(bytes, 0, OLE_MAGIC)) return holdsEncryptedPackage(bytes) ? 'encrypted' : 'old-format';
  if (bytes.length >= 2 && beginsWith(bytes, 0, ZIP_MAGIC.slice(0, bytes.length))) return 'zip';
  return 'not-a-workbook';
}

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 0; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    if (beginsWith(bytes, at, ENCRYPTED_STREAM)) return true;
  }
  return false;
}

function beginsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function utf16(text: string): number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}
