import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { nativeInflater } from '../../src/cli/native-inflater.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { zipParts } from '../workbooks/zip-xlsx.ts';

const sample = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));
const parts = unzipSync(sample);
const CODES = ['encrypted', 'not-a-workbook', 'truncated', 'too-large', 'old-format'];

function expectResult(bytes: Uint8Array): void {
  const result = readWorkbook(bytes);
  expect(result.ok || CODES.includes(result.code)).toBe(true);
  // Whatever unpacks it, the answer is the same.
  expect(readWorkbook(bytes, nativeInflater())).toEqual(result);
}

/** Damages: bytes overwritten, a piece cut out, a piece copied elsewhere. */
const damage = (length: number): fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> => {
  const place = fc.nat(length - 1);
  return fc.oneof(
    fc
      .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((flips) => (bytes: Uint8Array) => {
        const damaged = bytes.slice();
        for (const [at, byte] of flips) damaged[at] = byte;
        return damaged;
      }),
    fc.tuple(place, place).map(
      ([a, b]) =>
        (bytes: Uint8Array) =>
          Buffer.concat([bytes.subarray(0, Math.min(a, b)), bytes.subarray(Math.max(a, b))]),
    ),
    fc.tuple(place, place, place).map(
      ([from, to, at]) =>
        (bytes: Uint8Array) =>
          Buffer.concat([
            bytes.subarray(0, at),
            bytes.subarray(Math.min(from, to), Math.max(from, to)),
            bytes.subarray(at),
          ]),
    ),
  );
};

test('a damaged file gives a workbook or a code, and never breaks the reader', () => {
  fc.assert(
    fc.property(damage(sample.length), (hurt) => {
      expectResult(hurt(sample));
    }),
    { numRuns: 300 },
  );
});

test('damage to the directory at the end gives a workbook or a code', () => {
  const directory = 1500;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(directory - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (flips) => {
        const bytes = sample.slice();
        for (const [back, byte] of flips) bytes[bytes.length - 1 - back] = byte;
        expectResult(bytes);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  'xl/worksheets/sheet3.xml',
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/_rels/workbook.xml.rels',
  '_rels/.rels',
])('a part with damaged XML gives a workbook or a code: %s', (name) => {
  const xml = parts[name] ?? new Uint8Array();
  fc.assert(
    fc.property(damage(xml.length), (hurt) => {
      expectResult(zipParts({ ...parts, [name]: hurt(xml) }));
    }),
    { numRuns: 60 },
  );
});

test('random bytes after the mark of an archive give a code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readWorkbook(Buffer.concat([Buffer.from('PK\x03\x04'), bytes])).ok).toBe(false);
    }),
  );
});
