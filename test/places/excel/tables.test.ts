import { rangeName, type Plan } from '../../../src/grid/index.ts';
import { areasOf } from '../../../src/places/excel/addresses.ts';
import { losesHistory } from '../../../src/places/excel/capabilities.ts';
import { looksElsewhere } from '../../../src/places/excel/looks-elsewhere.ts';
import { troubleOf } from '../../../src/places/excel/troubles.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { openExcel } from './excel.ts';

test.each([
  ['XL!A1', ['A1']],
  ["'XL TCCSĐ'!A1:B2,'XL TCCSĐ'!C3", ['A1:B2', 'C3']],
  ["'a,A1!b'!B2,'a,A1!b'!$C$3:$D$4", ['B2', 'C3:D4']],
  ["'Sổ ''phụ'''!B2", ['B2']],
  ['XL!B:C', ['B1:C1048576']],
  ['XL!2:3', ['A2:XFD3']],
])('the address %s is read as %j', (address, areas) => {
  expect(areasOf(address).map(rangeName)).toEqual(areas);
});

test.each([
  ['SUM(A1:B2)', false],
  ['IF(A1>0,"a!b",TRUE)', false],
  ['ROUND($C$9/$C$13*100,2)', false],
  ['SUM(A:A)', false],
  ["'XL TCCSĐ'!A1", true],
  ['Khac!A1+1', true],
  ['[Tong.xlsx]A!A1', true],
  ['Bang1[Tổng]', true],
  ['tong_so/2', true],
  ['SUM(tổngsố)', true],
  ['INDIRECT("A1")', true],
  ['TODAY()', true],
])('the value of =%s may change by another sheet: %s', (formula, expected) => {
  expect(looksElsewhere(sheet('A', [[{ v: 1, f: formula }]]))).toBe(expected);
});

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edited'],
  ['AccessDenied', 'sheet-protected'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'sheet-gone'],
  ['ApiNotFound', 'unsupported'],
  ['RequestAborted', 'busy'],
  ['SomethingNew', 'failed'],
])('what Excel calls %s is told as %s', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('…'), { code }))).toMatchObject({ code: trouble });
});

test('an error without a code keeps its own words for whoever looks into it', () => {
  expect(troubleOf(new Error('lạ'))).toEqual({ code: 'failed', sheet: null, detail: 'Error: lạ' });
});

test('in the oldest Excel that is supported every writing clears what Ctrl+Z takes back; none loses nothing', async () => {
  const { place } = await openExcel(workbook(sheet('A', [[1]])));
  const content = { value: 1, formula: null, format: null };
  const cells: Plan = [
    { kind: 'set-cell', cell: { sheet: 'A', row: 0, col: 0 }, before: content, after: content },
  ];
  expect(place.losesHistory(cells)).toBe(true);
  expect(place.losesHistory([{ kind: 'set-marks', marks: [] }])).toBe(true);
  expect(losesHistory([])).toBe(false);
});
