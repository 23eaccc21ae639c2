import { generalText, localText } from '../../../../src/places/browser/entry/shown.ts';

test.each([
  [0, '0'],
  [35, '35'],
  [-2.5, '-2,5'],
  [15.79, '15,79'],
  [0.1 + 0.2, '0,3'],
  [1 / 3, '0,333333333'],
  [2208, '2208'],
  [12345678901, '12345678901'],
  [123456789.123, '123456789,1'],
  [123456789012345, '1,23457E+14'],
  [-1.5e-12, '-1,5E-12'],
])('%p without a format is shown as %p', (value, text) => {
  expect(generalText(value)).toBe(text);
});

test.each([
  [45966, 'mm-dd-yy', false, '05/11/2025'],
  [44504, 'mm-dd-yy', true, '05/11/2025'],
  [45966.354166666664, 'm/d/yy h:mm', false, '05/11/2025 8:30'],
  [15.79, null, false, '15,79'],
  [-1, 'mm-dd-yy', false, null],
  [45966, 'dd/mm/yyyy', false, null],
  [2208, '#,##0', false, null],
])('%p as %p (from 1904: %p) is shown as %p', (value, format, date1904, text) => {
  expect(localText(value, format, date1904)).toBe(text);
});
