import { readOtherFormat } from '../places/other-formats/index.ts';
import type { OtherFile } from './other-formats.ts';

/** A process that reads the files it is sent, one after the other, and ends with whoever sends them. */
process.on('message', ({ bytes, format }: OtherFile) => {
  void readOtherFormat(bytes, format).then((result) => process.send?.(result));
});
process.on('disconnect', () => {
  process.exit();
});
