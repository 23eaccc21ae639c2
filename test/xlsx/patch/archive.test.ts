import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/xlsx/zip/crc32.ts';
import { readArchive } from '../../../src/xlsx/index.ts';
import { rawEntry, rawZip, type RawEntry } from '../../workbooks/raw-zip.ts';
import { literalParts, literalWorkbook } from '../../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from '../reading.ts';
import { changedParts, mustPatch, packedParts, partText, putting } from './patching.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';

function entries(change: (entry: RawEntry) => RawEntry = (entry) => entry): RawEntry[] {
  return Object.entries(literalParts({ data: DATA })).flatMap(([name, content]) =>
    content === null ? [] : [change(rawEntry(name, content))],
  );
}

function expectOnlySheetChanged(bytes: Uint8Array): Uint8Array {
  const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
  expect(changedParts(bytes, patched)).toEqual([SHEET]);
  expect([...packedParts(patched).keys()]).toEqual([...packedParts(bytes).keys()]);
  expect(cellNamed(mustRead(patched).sheets[0], 'A1')?.value).toBe(2);
  return patched;
}

test('an archive with a comment keeps it', () => {
  const patched = expectOnlySheetChanged(rawZip(entries(), { comment: 'ghi chu' }));
  expect(Buffer.from(readArchive(patched).comment).toString()).toBe('ghi chu');
});

test('an archive of wide records stays whole', () => {
  expectOnlySheetChanged(
    rawZip(
      entries((entry) => ({ ...entry, wide: true })),
      { wide: true },
    ),
  );
});

test('files that are stored unpacked stay so', () => {
  const stored = (entry: RawEntry): RawEntry => {
    const content = Buffer.from(partText(rawZip([entry]), entry.name));
    return entry.name === SHEET ? entry : { ...entry, packed: content, method: 0 };
  };
  const patched = expectOnlySheetChanged(rawZip(entries(stored)));
  expect(readArchive(patched).entries.map(({ method }) => method)).toContain(0);
});

/** The bytes of files whose sizes stand behind them, as programs write that pack into a stream. */
test('sizes that stand behind a file are copied with it', () => {
  const whole = Buffer.from(rawZip(entries()));
  const archive = readArchive(whole);
  const first = archive.entries[0];
  const second = archive.entries[1];
  if (!first || !second) throw new Error('two files at least');
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(first.crc, 4);
  descriptor.writeUInt32LE(first.compressedSize, 8);
  descriptor.writeUInt32LE(first.size, 12);
  const streamed = Buffer.concat([
    whole.subarray(0, second.headerOffset),
    descriptor,
    whole.subarray(second.headerOffset),
  ]);
  const shift = descriptor.length;
  for (const entry of archive.entries) {
    const at = entry.directoryOffset + shift;
    if (entry !== first) streamed.writeUInt32LE(entry.headerOffset + shift, at + 42);
    else streamed.writeUInt16LE(8, at + 8);
  }
  streamed.writeUInt32LE(whole.readUInt32LE(whole.length - 6) + shift, streamed.length - 6);
  streamed.writeUInt16LE(8, 6);
  streamed.writeUInt32LE(0, 14);
  const patched = Buffer.from(expectOnlySheetChanged(streamed));
  expect(patched.includes(descriptor)).toBe(true);
});

test('the archive that was given is not changed', () => {
  const bytes = literalWorkbook({ data: DATA });
  const copy = new Uint8Array(bytes);
  mustPatch(bytes, [
    {
      kind: 'set-marks',
      marks: [{ range: { sheet: 'Biểu', top: 0, left: 0, bottom: 0, right: 0 }, tag: 'a', level: 'info' }],
    },
    { kind: 'set-notes', before: null, after: '{}' },
  ]);
  expect(bytes).toEqual(copy);
});

describe('a part is written in its own way', () => {
  const xml = literalParts({ data: DATA })[SHEET];
  const text = typeof xml === 'string' ? xml : '';
  const withSheet = (content: Uint8Array): Uint8Array =>
    rawZip(
      entries((entry) =>
        entry.name === SHEET
          ? { ...entry, packed: deflateSync(content), size: content.length, crc: crc32(content) }
          : entry,
      ),
    );

  test('with the byte order mark that it had', () => {
    const bytes = withSheet(Buffer.from(`\ufeff${text}`));
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
    expect(partText(patched, SHEET)).toBe(`\ufeff${text.replace('<v>1</v>', '<v>2</v>')}`);
  });

  test('but in UTF-8, and says so', () => {
    const bytes = withSheet(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'));
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
    expect(partText(patched, SHEET)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>${text.replace('<v>1</v>', '<v>2</v>')}`,
    );
  });

  test('with comments and sections that look like tags', () => {
    const odd = text.replace('<sheetData>', '<!-- <sheetData> --><?x <c?><sheetData><!-- </row> -->');
    const bytes = withSheet(Buffer.from(odd));
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
    expect(partText(patched, SHEET)).toBe(odd.replace('<v>1</v>', '<v>2</v>'));
  });
});
