import { isSamePart, partKey, resolvedTarget, writtenName } from '../../src/xlsx/package/part-name.ts';

test.each([
  'xl/worksheets/sheet1.xml',
  '/xl/worksheets/sheet1.xml',
  'xl\\worksheets\\sheet1.xml',
  '\\xl\\worksheets/sheet1.xml',
  'XL/Worksheets/Sheet1.XML',
  'xl/./worksheets/sheet1.xml',
  'xl/charts/../worksheets/sheet1.xml',
  'xl//worksheets/sheet1.xml',
  '%78l/worksheets/sheet%31.xml',
  './xl/worksheets/sheet1.xml',
])('%s is one name of the same part', (name) => {
  expect(isSamePart(name, 'xl/worksheets/sheet1.xml')).toBe(true);
  expect(partKey(partKey(name))).toBe(partKey(name));
});

test.each([
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet11.xml'],
  ['xl/a%2fb.xml', 'xl/a/b.xml'],
  ['xl/a%5cb.xml', 'xl/a/b.xml'],
  ['xl/100%.xml', 'xl/100.xml'],
])('%s and %s are two parts', (a, b) => {
  expect(isSamePart(a, b)).toBe(false);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '\\xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/worksheets/sheet1.xml', '..\\drawings\\drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '../../styles.xml', 'styles.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', './xl/workbook.xml', 'xl/workbook.xml'],
])('From %s the target %s leads to %s', (source, target, part) => {
  expect(resolvedTarget(source, target)).toBe(part);
});

test('A name is written in ASCII, and is the same name still', () => {
  expect(writtenName('xl/bảng 1.xml')).toBe('xl/b%E1%BA%A3ng%201.xml');
  expect(isSamePart(writtenName('xl/bảng 1.xml'), 'xl/bảng 1.xml')).toBe(true);
  expect(writtenName('xl/\ud800.xml')).toBe('xl/_.xml');
});
