import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'samples', 'bao-lam-2022.xlsx');
const built = (name: string): string => join(__dirname, '..', '..', 'dist', 'cli', name);

/** Tells of each script whether it came with compiled code, and whether V8 took that. */
const TELLING = `
const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const told = options.cachedData === undefined ? 'none' : this.cachedDataRejected ? 'refused' : 'taken';
    process.on('exit', () => process.stderr.write('code: ' + told));
  }
};`;

const folder = makeFolder({
  'package.json': '{"version":"1.2.3"}',
  'tell.cjs': TELLING,
  'dist/cli/main.js': '',
});
const command = join(folder, 'dist', 'cli', 'soat-bieu.js');
const script = join(folder, 'dist', 'cli', 'main.js');
const cache = join(folder, 'dist', 'cli', 'main.cache');

beforeEach(() => {
  copyFileSync(built('soat-bieu.js'), command);
  copyFileSync(built('main.js'), script);
  copyFileSync(built('main.cache'), cache);
});

function run(args: readonly string[], flags: readonly string[] = []) {
  const preload = ['--require', join(folder, 'tell.cjs'), ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, command, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const CHECK = ['check', '--format', 'json', SAMPLE];

/** The bytes of the cache, changed. */
const change = (work: (bytes: Buffer) => Buffer) => () => {
  writeFileSync(cache, work(readFileSync(cache)));
};

const flip = (at: (length: number) => number) =>
  change((bytes) => {
    const place = at(bytes.length);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place);
    return bytes;
  });

test('a start takes the code that the build compiled', () => {
  expect(run(CHECK)).toMatchObject({ status: 1, err: 'code: taken' });
});

test.each([
  [
    'is missing',
    () => {
      rmSync(cache);
    },
  ],
  ['is empty', change(() => Buffer.alloc(0))],
  ['is a seal alone', change((bytes) => bytes.subarray(0, 4))],
  ['is cut', change((bytes) => bytes.subarray(0, bytes.length >> 1))],
  ['has another seal', flip(() => 1)],
  ['has another first byte', flip(() => 4)],
  ['has another byte in the middle', flip((length) => length >> 1)],
  ['has another last byte', flip((length) => length - 1)],
  [
    'is of another script of the same length',
    () => {
      const text = readFileSync(script, 'utf8');
      writeFileSync(script, text.replace('Thiếu lệnh', 'Thiếu LỆNH'));
    },
  ],
])('compiled code that %s is passed over, and the answer is the same', (_, damage) => {
  const { out } = run(CHECK);
  damage();
  expect(run(CHECK)).toEqual({ status: 1, out, err: 'code: none' });
});

test.each([
  ['another version', `Object.defineProperty(process, 'version', { value: 'v99.0.0' })`],
  ['another processor', `Object.defineProperty(process, 'arch', { value: 'mips' })`],
  ['a Node without a fast checksum', `delete require('node:zlib').crc32`],
])('compiled code is passed over by %s', (_, difference) => {
  writeFileSync(join(folder, 'other.cjs'), difference);
  const flags = ['--require', join(folder, 'other.cjs')];
  expect(run(['--version'], flags)).toEqual({ status: 0, out: '1.2.3\n', err: 'code: none' });
});

test('compiled code is refused by a Node of other flags, and the answer is the same', () => {
  const { out } = run(CHECK);
  expect(run(CHECK, ['--no-opt'])).toEqual({ status: 1, out, err: 'code: refused' });
});

test('the command starts through a link, from another folder and with a relative path', () => {
  const { status, stdout } = spawnSync(process.execPath, ['soat-bieu.js', '--version'], {
    cwd: join(folder, 'dist', 'cli'),
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, '1.2.3\n']);
  const linked = spawnSync(
    'sh',
    ['-c', 'ln -s dist/cli/soat-bieu.js lenh && chmod +x lenh && ./lenh --version'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect([linked.status, linked.stdout]).toEqual([0, '1.2.3\n']);
});
