import { createInflateRaw, deflateRawSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { finish } from '../../src/grid/index.ts';
import { nativeInflater, triedInflater } from '../../src/cli/native-inflater.ts';
import { crc32, readWorkbook, Unreadable, type Inflater } from '../../src/xlsx/index.ts';
import { portableInflater } from '../../src/xlsx/zip/portable-inflater.ts';
import { rawEntry, rawZip } from '../workbooks/raw-zip.ts';
import { literalParts, worksheet } from '../workbooks/zip-xlsx.ts';

const native = nativeInflater() ?? fail();

function fail(): never {
  throw new Error('this Node has no inflater that can be used');
}

interface Unpacked {
  readonly bytes: Buffer;
  /** Packed bytes given when the last piece came. */
  readonly taken: number;
  readonly largest: number;
}

function unpacked(inflater: Inflater, bytes: Uint8Array, size: number): Unpacked | string {
  const pieces: Buffer[] = [];
  let taken = 0;
  try {
    const steps = inflater.inflate({ bytes, size }, (piece, given) => {
      pieces.push(Buffer.from(piece));
      taken = given;
    });
    finish(steps);
  } catch (error) {
    return error instanceof Unreadable ? error.code : String(error);
  }
  return { bytes: Buffer.concat(pieces), taken, largest: Math.max(0, ...pieces.map(({ length }) => length)) };
}

/** Text of few words, packed from a few bytes to some hundred kilobytes. */
const contents = fc
  .tuple(
    fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 1, max: 60_000 }),
  )
  .map(([words, count]) => {
    const list = Array.from({ length: count }, (_, at) => words[(at * at) % words.length] ?? '');
    return Buffer.from(list.join(' '));
  });

test('Node’s inflater gives what the portable one gives', () => {
  fc.assert(
    fc.property(contents, fc.integer({ min: 0, max: 9 }), (content, level) => {
      const packed = deflateRawSync(content, { level });
      for (const inflater of [native, portableInflater]) {
        const given = unpacked(inflater, packed, content.length);
        expect(given).toMatchObject({ taken: packed.length });
        expect(typeof given === 'object' && given.bytes.equals(content)).toBe(true);
      }
      expect(native.crc32(content, 0)).toBe(portableInflater.crc32(content, 0));
    }),
    { numRuns: 60 },
  );
});

test('a sum over pieces of any length is that of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 30 })), (pieces) => {
      for (const sum of [crc32, native.crc32.bind(native)])
        expect(pieces.reduce((before, piece) => sum(piece, before), 0)).toBe(crc32(Buffer.concat(pieces)));
    }),
  );
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});

test('bytes that end early are told by both, wherever they end', () => {
  const content = Buffer.from(Array.from({ length: 20_000 }, (_, at) => `${at * at},`).join(''));
  const packed = deflateRawSync(content);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: packed.length - 1 }), (length) => {
      for (const inflater of [native, portableInflater])
        expect(unpacked(inflater, packed.subarray(0, length), content.length)).toBe('truncated');
    }),
    { numRuns: 60 },
  );
});

test('what lies behind the end of the stream is passed over by both', () => {
  const content = Buffer.alloc(100_000, 'dòng ');
  const padded = Buffer.concat([deflateRawSync(content), Buffer.alloc(50_000, 7)]);
  for (const inflater of [native, portableInflater]) {
    const given = unpacked(inflater, padded, content.length);
    expect(typeof given === 'object' && given.bytes.equals(content)).toBe(true);
  }
});

test('a bomb comes out in pieces of 256 KB', () => {
  const content = Buffer.alloc(40 * 2 ** 20);
  const given = unpacked(native, deflateRawSync(content), content.length);
  expect(given).toMatchObject({ largest: 256 * 1024 });
  expect(typeof given === 'object' && given.bytes.length).toBe(content.length);
});

test('one that failed, or whose pieces were refused, unpacks the next part', () => {
  const packed = deflateRawSync(Buffer.alloc(100_000, 'abc'));
  expect(unpacked(native, packed.subarray(0, 20), 100_000)).toBe('truncated');
  const refusing = (): never => {
    throw new Error('refused');
  };
  expect(() => {
    finish(native.inflate({ bytes: packed, size: 100_000 }, refusing));
  }).toThrow('refused');
  expect(unpacked(native, packed, 100_000)).toMatchObject({ taken: packed.length });
});

test('parts are not unpacked into one another', () => {
  const packed = { bytes: deflateRawSync(Buffer.alloc(100)), size: 100 };
  expect(() => {
    const within = () => {
      finish(native.inflate(packed, () => undefined));
    };
    finish(native.inflate(packed, within));
  }).toThrow('one part');
});

/** What replaced parts are kept for: the handle goes on writing into its state. */
const kept: unknown[] = [];

/** A stream of zlib with something of it replaced. */
function changed(name: string, value: unknown): object {
  const stream = createInflateRaw();
  kept.push(Reflect.get(stream, name));
  Reflect.set(stream, name, value);
  return stream;
}

const silent = { reset: () => undefined, writeSync: () => undefined };

test.each([
  ['no stream at all', {}],
  ['no handle', changed('_handle', null)],
  ['a handle without steps', changed('_handle', {})],
  ['a handle that does nothing', changed('_handle', silent)],
  ['no state', changed('_writeState', undefined)],
  ['a state that is not written', changed('_writeState', new Uint32Array(2))],
])('where a Node has %s below its streams, the portable inflater is used', (_, stream) => {
  expect(triedInflater(stream)).toBeNull();
});

test('where a step tells no trouble, the portable inflater is used', () => {
  const stream = createInflateRaw();
  const handle: unknown = Reflect.get(stream, '_handle');
  const deaf = new Proxy(handle as object, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: () => true,
  });
  expect(triedInflater(changed('_handle', deaf))).toBeNull();
  expect(triedInflater(createInflateRaw())).not.toBeNull();
});

test('a part of several flushed blocks is read whole', () => {
  const xml = worksheet(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_000)}</sheetData>`);
  const half = Buffer.from(xml.slice(0, xml.length >> 1));
  const packed = Buffer.concat([
    deflateRawSync(half, { finishFlush: constants.Z_SYNC_FLUSH }),
    deflateRawSync(xml.slice(xml.length >> 1)),
  ]);
  const entries = Object.entries(literalParts({})).flatMap(([name, text]) => {
    if (text === null) return [];
    return [name.endsWith('sheet1.xml') ? rawEntry(name, xml, { packed }) : rawEntry(name, text)];
  });
  const [own, theirs] = [readWorkbook(rawZip(entries)), readWorkbook(rawZip(entries), native)];
  expect(theirs).toEqual(own);
  expect(own.ok).toBe(true);
});
