import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runNarrate } from '../../src/cli/narrate.ts';
import { Refused } from '../../src/cli/refused.ts';
import { overwritten, targetAt, type Target } from '../../src/cli/writing/targets.ts';
import { temporaryIn } from '../../src/cli/writing/temporary.ts';
import { writeFiles } from '../../src/cli/writing/write-files.ts';
import { emptied, fill, seedBytes, textsOf } from './filling.ts';
import { makeFolder } from './folder.ts';
import { outcomeOf } from './outcome.ts';

async function narrate(...words: readonly string[]) {
  const command = parseArguments(['narrate', ...words]);
  if (command.kind !== 'narrate') throw new Error(command.kind);
  return outcomeOf((streams) => runNarrate(command.options, streams));
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = makeFolder(files);
  return (name) => join(folder, name);
}

const bytesAt = (path: string) => new Uint8Array(readFileSync(path));
const textAt = (path: string) => readFileSync(path, 'utf8');
const namesBeside = (path: string) => readdirSync(dirname(path)).toSorted();

describe('a result that is a file which is read, whatever leads to it, is refused and nothing is written:', () => {
  const at = folderWith({
    'so-lieu.xlsx': seedBytes(),
    'rong.xlsx': emptied(),
    'so.xlsx': seedBytes(),
    'van-ban.txt': 'Kế hoạch số 70-KH/HU ngày 10/11/2022',
    'quy-dinh.json': '{"id":"tinh"}',
  });
  symlinkSync(at('so-lieu.xlsx'), at('lien-ket.html'));
  symlinkSync('.', at('noi-nay'));
  symlinkSync(at('quy-dinh.json'), at('quy-dinh.html'));
  symlinkSync(at('so.xlsx'), at('so-khac.xlsx'));
  symlinkSync(at('van-ban.txt'), at('van-ban.xlsx'));
  symlinkSync(at('quy-dinh.json'), at('quy-dinh.xlsx'));
  const cases: [string, () => Promise<{ status: number; err: string }>, RegExp][] = [
    [
      'a page that links to the workbook',
      () => narrate(at('so-lieu.xlsx'), '--html', at('lien-ket.html'), '--force'),
      /trùng với tệp Excel/u,
    ],
    [
      'a page that is the workbook by the name of a linked folder',
      () => narrate(at('so-lieu.xlsx'), '--html', at('noi-nay/so-lieu.xlsx'), '--force'),
      /trùng với tệp Excel/u,
    ],
    [
      'a page that links to the ruleset',
      () =>
        narrate(
          ...[at('so-lieu.xlsx'), '--ruleset', at('quy-dinh.json')],
          ...['--html', at('quy-dinh.html'), '--force'],
        ),
      /chính là tệp quy định/u,
    ],
    [
      'a page and a workbook under one name of two folders',
      () => narrate(at('so-lieu.xlsx'), '-o', at('ra.xlsx'), '--html', at('noi-nay/ra.xlsx')),
      /trùng với tệp Excel/u,
    ],
    [
      'a page and a workbook whose names differ in case alone',
      () => narrate(at('so-lieu.xlsx'), '-o', at('ra.xlsx'), '--html', at('RA.xlsx')),
      /trùng với tệp Excel/u,
    ],
    [
      'a workbook that links to a register',
      () => fill(at('rong.xlsx'), '--register', at('so.xlsx'), '-o', at('so-khac.xlsx'), '--force'),
      /tệp nguồn văn bản/u,
    ],
    [
      'a workbook that links to a text',
      () => fill(at('rong.xlsx'), '--text', at('van-ban.txt'), '-o', at('van-ban.xlsx'), '--force'),
      /tệp nguồn văn bản/u,
    ],
    [
      'a workbook that links to the ruleset',
      () => fill(at('rong.xlsx'), '--ruleset', at('quy-dinh.json'), '-o', at('quy-dinh.xlsx'), '--force'),
      /chính là tệp quy định/u,
    ],
  ];
  test.each(cases)('%s', async (_what, run, sentence) => {
    const before = namesBeside(at('x')).map((name) => [name, lstatSync(at(name)).mtimeMs]);
    const { status, err } = await run();
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    expect(namesBeside(at('x')).map((name) => [name, lstatSync(at(name)).mtimeMs])).toEqual(before);
    expect(bytesAt(at('so-lieu.xlsx'))).toEqual(seedBytes());
  });

  test('a page that is the workbook by a second name of the disk', async () => {
    const own = folderWith({ 'a.xlsx': seedBytes() });
    linkSync(own('a.xlsx'), own('trang.html'));
    const { status, err } = await narrate(own('a.xlsx'), '--html', own('trang.html'), '--force');
    expect([status, err]).toEqual([2, expect.stringContaining('trùng với tệp Excel')]);
    expect(bytesAt(own('a.xlsx'))).toEqual(seedBytes());
  });
});

describe('what stands against writing over a file is said, and the file stays as it was:', () => {
  const at = folderWith({
    'a.xlsx': emptied(),
    'dang-mo.xlsx': 'cũ',
    '~$dang-mo.xlsx': 'A',
    'khoa.xlsx': 'cũ',
  });
  writeFileSync(at('.~lock.mo-bang-lo.xlsx#'), '');
  writeFileSync(at('mo-bang-lo.xlsx'), 'cũ');
  writeFileSync(at('hai-ten.xlsx'), 'cũ');
  linkSync(at('hai-ten.xlsx'), at('ten-kia.xlsx'));
  symlinkSync(at('khong-con.xlsx'), at('treo.xlsx'));
  chmodSync(at('khoa.xlsx'), 0o444);
  test.each([
    ['open in Excel', 'dang-mo.xlsx', /đang được mở.*--force/u],
    ['open in LibreOffice', 'mo-bang-lo.xlsx', /đang được mở.*--force/u],
    ['read-only', 'khoa.xlsx', /chỉ đọc.*--force/u],
  ])('%s, unless with --force', async (_what, name, sentence) => {
    const target = () => overwritten(at(name), false);
    expect(target).toThrow(sentence);
    const { mode } = statSync(at(name));
    const forced = await fill(at('a.xlsx'), '-o', at(name), '--force');
    expect(forced.err).toBe('');
    expect(textsOf(bytesAt(at(name)), 'Biểu 1')).toMatchObject({ D8: '111-KH/HU' });
    expect(statSync(at(name)).mode).toBe(mode);
  });

  test.each([
    ['a second name of the disk', 'hai-ten.xlsx', /liên kết cứng/u],
    ['a link that leads nowhere', 'treo.xlsx', /liên kết đến một tệp không có/u],
  ])('%s, with --force, too', async (_what, name, sentence) => {
    const { status, err } = await fill(at('a.xlsx'), '-o', at(name), '--force');
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    expect([textAt(at('ten-kia.xlsx')), lstatSync(at('treo.xlsx')).isSymbolicLink()]).toEqual(['cũ', true]);
    expect(existsSync(at('khong-con.xlsx'))).toBe(false);
  });

  test.each([
    [
      'open in Excel',
      (path: string) => {
        writeFileSync(join(dirname(path), '~$sua.xlsx'), '');
      },
      0,
    ],
    [
      'read-only',
      (path: string) => {
        chmodSync(path, 0o444);
      },
      0,
    ],
    [
      'of two names',
      (path: string) => {
        linkSync(path, `${path}.2`);
      },
      2,
    ],
  ])('a workbook to be filled in place that is %s', async (_what, prepare, forcedStatus) => {
    const own = folderWith({ 'sua.xlsx': emptied() });
    prepare(own('sua.xlsx'));
    const refused = await fill(own('sua.xlsx'), '--in-place');
    expect([refused.status, bytesAt(own('sua.xlsx'))]).toEqual([2, emptied()]);
    const forced = await fill(own('sua.xlsx'), '--in-place', '--force');
    expect(forced.status === 2).toBe(forcedStatus === 2);
  });
});

const bytes = new TextEncoder().encode('mới');
const words = { notAFile: String, exists: String };
const newTarget = (path: string, force = false): Target => targetAt({ path, force, taken: [], words });

async function refusalOf(run: () => Promise<void>): Promise<string> {
  try {
    await run();
    return '';
  } catch (error) {
    if (error instanceof Refused) return error.sentences.join('\n');
    throw error;
  }
}

describe('a file that changed since it was read is not written over', () => {
  test.each<[string, (path: string) => void]>([
    [
      'written anew with the same size',
      (path) => {
        writeFileSync(path, 'mua');
        utimesSync(path, 1, 1);
      },
    ],
    [
      'grown at the same time of day',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'dài hơn');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'saved as Excel does, under a new inode',
      (path) => {
        writeFileSync(`${path}~`, 'cũ!');
        renameSync(`${path}~`, path);
      },
    ],
  ])('%s', async (_what, change) => {
    const at = folderWith({ 'a.xlsx': 'cũ.', 'b.html': 'trang' });
    const targets = [newTarget(at('b.html'), true), overwritten(at('a.xlsx'), false)];
    change(at('a.xlsx'));
    const now = textAt(at('a.xlsx'));
    const said = await refusalOf(() => writeFiles(targets.map((target) => ({ target, bytes }))));
    expect(said).toMatch(/vừa được nơi khác ghi.*không ghi tệp nào/u);
    expect([textAt(at('a.xlsx')), textAt(at('b.html'))]).toEqual([now, 'trang']);
  });

  test('nor is one that came to be meanwhile', async () => {
    const at = folderWith({});
    const target = newTarget(at('moi.xlsx'));
    writeFileSync(at('moi.xlsx'), 'của người khác');
    expect(await refusalOf(() => writeFiles([{ target, bytes }]))).toMatch(/Vừa có nơi khác tạo tệp/u);
    expect(textAt(at('moi.xlsx'))).toBe('của người khác');
  });
});

describe('several files are written all or none', () => {
  /** A place that can be written beside and not into: a folder that came to be under the file's name. */
  const failing = (path: string): Target => {
    mkdirSync(path);
    return { path, real: path, before: stampOfFolder(path), force: true };
  };
  const stampOfFolder = (path: string) => {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
    return { dev, ino, size, mtime: mtimeNs };
  };

  test('where the second cannot take its place, the first is as it was, and nothing is left behind', async () => {
    const at = folderWith({ 'a.html': 'trang cũ' });
    const inode = statSync(at('a.html')).ino;
    const files = [newTarget(at('a.html'), true), newTarget(at('b.html')), failing(at('c.xlsx'))];
    const said = await refusalOf(() => writeFiles(files.map((target) => ({ target, bytes }))));
    expect(said).toMatch(/Không ghi được tệp “.*c\.xlsx”, nên không ghi tệp nào/u);
    expect([textAt(at('a.html')), statSync(at('a.html')).ino]).toEqual(['trang cũ', inode]);
    expect(namesBeside(at('a.html'))).toEqual(['a.html', 'c.xlsx']);
  });

  test('where all can, all are there, and nothing is left behind', async () => {
    const at = folderWith({ 'a.html': 'trang cũ' });
    chmodSync(at('a.html'), 0o640);
    const files = [newTarget(at('a.html'), true), newTarget(at('b.xlsx'))];
    await writeFiles(files.map((target) => ({ target, bytes })));
    expect([textAt(at('a.html')), textAt(at('b.xlsx'))]).toEqual(['mới', 'mới']);
    expect(statSync(at('a.html')).mode & 0o777).toBe(0o640);
    expect(statSync(at('b.xlsx')).nlink).toBe(1);
    expect(namesBeside(at('a.html'))).toEqual(['a.html', 'b.xlsx']);
  });

  test('a page in a folder that nobody may write into leaves the workbook as it was', async () => {
    const at = folderWith({ 'a.xlsx': seedBytes(), 'khoa/x': '' });
    // Beneath a file there is no folder.
    const { status, err } = await narrate(at('a.xlsx'), '--in-place', '--html', at('khoa/x/b.html'));
    expect([status, bytesAt(at('a.xlsx'))]).toEqual([2, seedBytes()]);
    expect(err).toContain('chưa có thư mục');
  });
});

describe('what a killed command left behind', () => {
  /** The number of a process that has ended. */
  const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid;
  const leftBy = (folder: string, pid: number, content: string | null = 'dở dang'): string => {
    const path = temporaryIn(folder).replace(`-${process.pid}-`, `-${pid}-`);
    if (content !== null) writeFileSync(path, content);
    return path;
  };

  test('is taken away by the next one, and nothing else is', async () => {
    const at = folderWith({ 'ghi-chu.tmp': '', 'a.xlsx.123.tmp': '' });
    const left = leftBy(at('.'), ended());
    const running = leftBy(at('.'), process.ppid);
    const elsewhere = left.replace(/soat-bieu-[0-9a-f]{12}/u, `soat-bieu-${'0'.repeat(12)}`);
    writeFileSync(elsewhere, 'của máy khác');
    const folder = temporaryIn(at('.')).replace(`-${process.pid}-`, `-${ended()}-`);
    mkdirSync(folder);
    await writeFiles([{ target: newTarget(at('moi.xlsx')), bytes }]);
    expect(existsSync(left)).toBe(false);
    for (const path of [running, elsewhere, folder, at('ghi-chu.tmp'), at('a.xlsx.123.tmp')]) {
      expect(existsSync(path)).toBe(true);
    }
  });

  test('is no second name that keeps its file from being written', async () => {
    const at = folderWith({ 'a.xlsx': emptied(), 'b.xlsx': 'cũ' });
    // As between two steps of putting a whole file in its place, or of keeping the one that was there.
    for (const pid of [ended(), ended()]) linkSync(at('b.xlsx'), leftBy(at('.'), pid, null));
    symlinkSync(at('b.xlsx'), at('lien-ket.xlsx'));
    expect(statSync(at('b.xlsx')).nlink).toBe(3);
    expect((await fill(at('a.xlsx'), '-o', at('lien-ket.xlsx'), '--force')).err).toBe('');
    expect(textsOf(bytesAt(at('b.xlsx')), 'Biểu 1')).toMatchObject({ D8: '111-KH/HU' });
    expect(namesBeside(at('x'))).toEqual(['a.xlsx', 'b.xlsx', 'lien-ket.xlsx']);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s is never half a file, nor a file of another name after the next run',
    async (signal) => {
      const at = folderWith({ 'a.xlsx': emptied() });
      const command = join(__dirname, '..', '..', 'dist', 'cli', 'soat-bieu.js');
      for (let wait = 100; wait <= 500; wait += 100) {
        const child = spawn(process.execPath, [command, 'fill', at('a.xlsx'), '-o', at('b.xlsx'), '--force']);
        setTimeout(() => child.kill(signal), wait);
        await new Promise((resolve) => child.on('close', resolve));
        if (existsSync(at('b.xlsx'))) expect(textsOf(bytesAt(at('b.xlsx')), 'Biểu 1')).toHaveProperty('D8');
      }
      await fill(at('a.xlsx'), '-o', at('b.xlsx'), '--force');
      expect(namesBeside(at('a.xlsx'))).toEqual(['a.xlsx', 'b.xlsx']);
    },
  );
});

describe('what is no file, but a pipe or a device, is refused at once:', () => {
  const at = folderWith({ 'a.xlsx': emptied() });
  spawnSync('mkfifo', [at('ong.xlsx'), at('ong.txt'), at('ong.json')]);
  test.each<[string, () => Promise<{ status: number; err: string }>, RegExp]>([
    ['a workbook to fill', () => fill(at('ong.xlsx'), '--dry-run'), /không phải tệp Excel/u],
    ['a workbook to narrate', () => narrate(at('ong.xlsx'), '--dry-run'), /không phải tệp Excel/u],
    [
      'a register',
      () => fill(at('a.xlsx'), '--register', at('ong.xlsx'), '--dry-run'),
      /không phải tệp Excel/u,
    ],
    ['a text', () => fill(at('a.xlsx'), '--text', at('ong.txt'), '--dry-run'), /không phải là tệp chữ/u],
    [
      'a device as text',
      () => fill(at('a.xlsx'), '--text', '/dev/zero', '--dry-run'),
      /không phải là tệp chữ/u,
    ],
    [
      'a ruleset',
      () => fill(at('a.xlsx'), '--ruleset', at('ong.json'), '--dry-run'),
      /không phải là tệp quy định/u,
    ],
    ['a result', () => fill(at('a.xlsx'), '-o', at('ong.xlsx'), '--force'), /không phải là tệp/u],
  ])(
    '%s',
    async (_what, run, sentence) => {
      const { status, err } = await run();
      expect(status).toBe(2);
      expect(err).toMatch(sentence);
    },
    10_000,
  );
});
