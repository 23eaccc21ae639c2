import { partTexts } from '../xlsx/patch/patching.ts';
import { rawEntry, rawZip } from './raw-zip.ts';

/** A file of an archive: its name and its text. */
export type Packed = readonly [name: string, text: string];

/** The same workbook with its files named or written otherwise; null leaves one out. Names are ASCII. */
export function repacked(
  bytes: Uint8Array,
  change: (name: string, text: string) => Packed | null,
): Uint8Array {
  const files = [...partTexts(bytes)].flatMap(([name, text]) => {
    const now = change(name, text);
    return now ? [rawEntry(...now)] : [];
  });
  return rawZip(files);
}
