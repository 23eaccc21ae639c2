import * as fc from 'fast-check';
import {
  DEFAULT_VOCABULARY,
  DOCUMENT_TYPES,
  ISSUERS,
  printNumber,
  readDocumentNumber,
  splitEntries,
} from '../../src/documents/index.ts';

const parts = fc.record({
  number: fc.integer({ min: 1, max: 3000 }),
  type: fc.constantFrom(...DOCUMENT_TYPES),
  issuer: fc.constantFrom(...ISSUERS, 'TVĐU', 'BCHQS'),
});
const space = fc.constantFrom('', '', ' ', '\u00a0', '\u202f', '  ');
const hyphen = fc.constantFrom(
  '-',
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\u00ad-',
);
const slash = fc.constantFrom('/', '/', '\u2044', '\u2215');
const lead = fc.constantFrom(
  ...[
    '',
    '',
    'số ',
    'Số: ',
    'Kế hoạch số ',
    'Quyết định ',
    'CV số ',
    'KH ',
    'QĐ ',
    'KẾ HOẠCH SỐ ',
    'kế hoạch ',
  ],
);
const tail = fc.constantFrom('', '', '.', ', ngày 20/11/2019', ' ngày 08 tháng 3 năm 2018');
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('Đ', '\u00d0'),
);

/** A number as some clerk may write it, and its parts. */
const written = fc
  .record({
    parts,
    lead,
    tail,
    hyphen,
    slash,
    spelling,
    spaces: fc.array(space, { minLength: 4, maxLength: 4 }),
  })
  .map((given) => {
    const [number = '', rest = ''] = printNumber(given.parts).split('-');
    const [type = '', issuer = ''] = rest.split('/');
    const [a = '', b = '', c = '', d = ''] = given.spaces;
    const codes = `${number}${a}${given.hyphen}${b}${type}${c}${given.slash}${d}${issuer}`;
    return { parts: given.parts, codes, text: given.spelling(`${given.lead}${codes}${given.tail}`) };
  });

describe('a document number is read whichever way it was written', () => {
  test('kinds of hyphens and spaces, words before and after, composed or not', () => {
    fc.assert(
      fc.property(written, ({ parts: expected, text }) => {
        expect(readDocumentNumber(text, DEFAULT_VOCABULARY)).toMatchObject({
          kind: 'party',
          ...expected,
          canonical: printNumber(expected),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('letters in another case are mended', () => {
    fc.assert(
      fc.property(parts, (expected) => {
        const canonical = printNumber(expected);
        const lower = canonical.toLowerCase();
        const known = ISSUERS.includes(expected.issuer);
        expect(readDocumentNumber(lower, DEFAULT_VOCABULARY)).toMatchObject({
          fault: 'malformed',
          repair: known ? canonical : null,
        });
      }),
    );
  });

  test('without its slash it is mended', () => {
    fc.assert(
      fc.property(parts, (expected) => {
        const canonical = printNumber(expected);
        const found = readDocumentNumber(canonical.replace('/', ''), DEFAULT_VOCABULARY);
        expect(found).toMatchObject({ kind: 'fault', fault: 'missing-slash', repair: canonical });
      }),
    );
  });

  test('as the state writes it, it is mended where the issuer is known', () => {
    fc.assert(
      fc.property(parts, (expected) => {
        const canonical = printNumber(expected);
        const found = readDocumentNumber(
          canonical.replace('/', '+').replace('-', '/').replace('+', '-'),
          DEFAULT_VOCABULARY,
        );
        expect(found).toMatchObject(
          ISSUERS.includes(expected.issuer) ? { fault: 'state-style', repair: canonical } : { kind: 'state' },
        );
      }),
    );
  });

  test('any text gives an answer, and only a right one may be called right', () => {
    const letters = fc.constantFrom(
      ...Array.from('0159-/ .:KHUTWĐđsố\n–'),
      'KH',
      'HU',
      'CV/',
      'số ',
      'Kế hoạch ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(letters).map((all) => all.join('')),
        ),
        (text) => {
          const found = readDocumentNumber(text, DEFAULT_VOCABULARY);
          if (found.kind !== 'party') return;
          expect(found.canonical).toMatch(/^(0[1-9]|[1-9]\d+)-\p{L}+\/\p{L}+$/u);
          expect(readDocumentNumber(found.canonical, DEFAULT_VOCABULARY)).toMatchObject({
            canonical: found.canonical,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('several in a cell are told apart, each at its place', () => {
    const separator = fc.constantFrom('\n', '\r\n', '; ', ';\n', ' ', '   ', ', ', ',\n', ' và ', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(written, separator), { minLength: 1, maxLength: 5 }), (all) => {
        const plain = all.map(([one, between]) => `${one.codes}${between}`).join('');
        const entries = splitEntries(plain);
        expect(entries.map(({ text }) => text)).toEqual(all.map(([{ codes }]) => codes));
        for (const { text, start, end } of entries) expect(plain.slice(start, end)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
