import { rangeName, referredCells } from '../../src/grid/index.ts';

const SHEETS = ['XL', "Lời 'báo cáo'"];

test.each([
  ['=XL!$C$3:$F$9', 'XL', 'C3:F9'],
  ['=XL!R3C3:R9C6', 'XL', 'C3:F9'],
  ["='Lời ''báo cáo'''!R1C1", "Lời 'báo cáo'", 'A1'],
  ['=xl!R9C6:R3C3', 'XL', 'C3:F9'],
])('the name’s cells %s are found, however Excel is set to call cells', (formula, sheet, cells) => {
  const found = referredCells(formula, SHEETS);
  expect(found && [found.sheet, rangeName(found)]).toEqual([sheet, cells]);
});

test.each(['=#REF!', '=XL!#REF!', '=XL!R0C1', '=XL!R1C99999', '=XL!R[1]C[1]', '=Khác!R1C1', '=XL!R1C1:R2'])(
  'the name’s cells %s are none that are known',
  (formula) => {
    expect(referredCells(formula, SHEETS)).toBeNull();
  },
);
