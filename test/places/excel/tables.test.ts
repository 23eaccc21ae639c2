import { rangeName } from '../../../src/grid/index.ts';
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
  ['ApiNotFound', 'unsupported'],
  ['RequestAborted', 'busy'],
  ['InvalidSelection', 'busy'],
  ['SomethingNew', 'failed'],
])('what Excel calls %s is told as %s', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('…'), { code }))).toMatchObject({ code: trouble });
});

test.each([
  ['ItemNotFound', 'WorksheetCollection.getItem', 'sheet-gone'],
  ['ItemNotFound', 'Worksheet.getRange', 'sheet-gone'],
  ['ItemNotFound', 'ConditionalFormat.getRanges', 'failed'],
  ['ItemNotFound', 'ChartCollection.getItem', 'failed'],
  ['ItemNotFound', '', 'failed'],
  ['AccessDenied', 'Range.values', 'sheet-protected'],
])(
  '“%s” that Excel answers at “%s” is told as %s, with its code and place',
  (code, errorLocation, trouble) => {
    const error = Object.assign(new Error('…'), { code, debugInfo: { errorLocation } });
    const detail = errorLocation === '' ? `${code}: …` : `${code} @ ${errorLocation}`;
    expect(troubleOf(error)).toEqual({ code: trouble, sheet: null, detail });
  },
);

test('an error without a code keeps its own words for whoever looks into it', () => {
  expect(troubleOf(new Error('lạ'))).toEqual({ code: 'failed', sheet: null, detail: 'Error: lạ' });
});

test('in the oldest Excel that is supported every writing clears what Ctrl+Z takes back; none loses nothing', async () => {
  const { place } = await openExcel(workbook(sheet('A', [[1]])));
  expect(place.losesHistory(['set-cell'])).toBe(true);
  expect(place.losesHistory(['set-marks'])).toBe(true);
  expect(losesHistory([])).toBe(false);
});

test.each([
  [14, 'set-marks', true],
  [18, 'set-charts', true],
  [19, 'set-marks', false],
  [19, 'set-cell', false],
  [20, 'put-look', false],
  [20, 'add-sheet', true],
  [20, 'remove-sheet', true],
] as const)('with ExcelApi 1.%i “%s” clears what Ctrl+Z takes back: %s', async (version, kind, expected) => {
  const { host, place } = await openExcel(workbook(sheet('A', [[1]])));
  host.apiVersion = version;
  expect(place.losesHistory([kind])).toBe(expected);
});
