import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_FILE, readFile } from '../../src/cli/read-file.ts';
import { findWorkbooks } from '../../src/cli/workbooks.ts';
import { makeFolder } from './folder.ts';

const FILES = {
  'b.xlsx': '',
  'a.XLSX': '',
  '~$b.xlsx': '',
  'ghi-chu.txt': '',
  'bang.csv': '',
  'x.xlsx.bak': '',
  'xã/2021/cũ.xls': '',
  'xã/2.xlsm': '',
  'xã/10.xltx': '',
  'xã/3.xlsb': '',
  'xã/4.ods': '',
  'rong/ghi-chu.txt': '',
};

describe('the search for workbooks', () => {
  const folder = makeFolder(FILES);
  const names = (...paths: string[]) =>
    findWorkbooks(paths.map((path) => join(folder, path))).found.map(({ file }) =>
      file.slice(folder.length + 1),
    );

  test('takes the workbooks of a folder and its folders, in order of name, without locks and text files', () => {
    expect(names('')).toEqual([
      'a.XLSX',
      'b.xlsx',
      'xã/10.xltx',
      'xã/2.xlsm',
      'xã/2021/cũ.xls',
      'xã/3.xlsb',
      'xã/4.ods',
    ]);
  });

  test('keeps the order in which paths are given', () => {
    expect(names('xã/2.xlsm', 'b.xlsx')).toEqual(['xã/2.xlsm', 'b.xlsx']);
  });

  test('takes every file that is named, whatever its name', () => {
    expect(names('bang.csv', '~$b.xlsx', 'ghi-chu.txt')).toEqual(['bang.csv', '~$b.xlsx', 'ghi-chu.txt']);
  });

  test.each([
    ['xã', 'xã/10.xltx'],
    ['xã/', 'xã/10.xltx'],
    ['xã//', 'xã/10.xltx'],
  ])('names the files of the folder %s as the folder is given, "/" and their place in it', (given, first) => {
    expect(findWorkbooks([`${folder}/${given}`]).found[0]?.file).toBe(`${folder}/${first}`);
  });

  test('says which folders hold no workbook', () => {
    const empty = join(folder, 'rong');
    expect(findWorkbooks([empty, folder])).toMatchObject({ empty: [empty] });
  });

  test.each(['khong-co.xlsx', 'b.xlsx/khong-co.xlsx', `${'a'.repeat(300)}.xlsx`])(
    'says that %s is not there',
    (name) => {
      const file = join(folder, name);
      expect(findWorkbooks([file])).toEqual({ found: [{ file, trouble: 'not-found' }], empty: [] });
    },
  );
});

describe('links', () => {
  test('that lead back to their own folder end the search, not the other way round', () => {
    const folder = makeFolder({ 'a.xlsx': '', 'sau/b.xlsx': '' });
    symlinkSync(folder, join(folder, 'sau', 'vong'));
    symlinkSync('.', join(folder, 'day'));
    expect(findWorkbooks([folder]).found.map(({ file }) => file)).toEqual([
      `${folder}/a.xlsx`,
      `${folder}/sau/b.xlsx`,
    ]);
  });

  test('to files and folders elsewhere are followed; one that leads nowhere is not found', () => {
    const elsewhere = makeFolder({ 'x.xlsx': '', 'sau/y.xlsx': '' });
    const folder = makeFolder();
    symlinkSync(join(elsewhere, 'x.xlsx'), join(folder, '1.xlsx'));
    symlinkSync(join(elsewhere, 'sau'), join(folder, '2'));
    symlinkSync(join(elsewhere, 'mat.xlsx'), join(folder, '3.xlsx'));
    expect(findWorkbooks([folder]).found).toEqual([
      { file: `${folder}/1.xlsx`, trouble: null },
      { file: `${folder}/2/y.xlsx`, trouble: null },
      { file: `${folder}/3.xlsx`, trouble: 'not-found' },
    ]);
  });
});

describe('a file of the disk', () => {
  const folder = makeFolder({
    'rong.xlsx': '',
    'chu.xlsx': 'chữ',
    '~$khoa.xlsx': 'chữ',
    'cu.xls': '',
    'cu.XLSB': '',
    'cu.ods': '',
    'cu.csv': 'a;b',
    'lon.xlsx': '',
  });
  truncateSync(join(folder, 'lon.xlsx'), LARGEST_FILE + 1);
  mkdirSync(join(folder, 'thu-muc'));

  test.each([
    ['rong.xlsx', 'not-a-workbook'],
    ['chu.xlsx', 'not-a-workbook'],
    ['~$khoa.xlsx', 'lock-file'],
    ['cu.xls', 'not-a-workbook'],
    ['cu.XLSB', 'old-format'],
    ['cu.ods', 'not-a-workbook'],
    ['lon.xlsx', 'too-large'],
    ['mat.xlsx', 'not-found'],
    ['mat.xls', 'not-found'],
    ['thu-muc', 'no-access'],
  ])('%s is refused as %s', async (name, trouble) => {
    expect(await readFile(join(folder, name))).toEqual({ ok: false, trouble });
  });
});
