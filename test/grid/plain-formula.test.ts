import { plainFormula, sameFormula } from '../../src/grid/index.ts';

test.each([
  ["'TCCSĐ'!C3+1", 'TCCSĐ!C3+1', true],
  ["sum('XL TCCSĐ'!C3:C5)", "SUM('XL TCCSĐ'!C3:C5)", true],
  ['IF( A1 > 0 , 1 , 2 )', 'IF(A1>0,1,2)', true],
  ['_xlfn.CONCAT(A1,B1)', 'CONCAT(A1,B1)', true],
  ['IF(A1>0,"a b","")', 'IF(A1>0,"ab","")', false],
  ['IF(A1>0,"Có","")', 'IF(A1>0,"có","")', false],
  ['A1&"it\'s ""so"""', 'a1&"it\'s ""so"""', true],
  ['$A$1', 'A1', false],
  ['A1', 'A2', false],
  ["'Tổng 1'!A1", "'Tổng 2'!A1", false],
  ["'Tổng 1'!A1", "'Tổng1'!A1", false],
  ["'Tổng 1'!A1", 'TỔNG1!A1', false],
  ["'A  B'!A1", "'A B'!A1", false],
  ["'Tổng (1)'!A1", "'tổng (1)'!a1", true],
  ["'A''B'!A1", "'AB'!A1", false],
  ["'A1+B'!A1", 'A1+B!A1', false],
  ["'A1:B'!C3", 'A1:B!C3', true],
  ['SUM(A1:B2 B1:C2)', 'SUM(A1:B2  B1:C2)', true],
  ['Năm Hai', 'NămHai', false],
  ["A1:A3 'X Y'!A1", "A1:A3'X Y'!A1", false],
  ['A1:A3 (A2)', 'A1:A3(A2)', false],
  ['Bảng[Cột 1]', 'Bảng[Cột1]', false],
  ['Bảng[[#All], [Cột 1]]', 'BẢNG[[#ALL],[CỘT 1]]', true],
  ['T[A] T[B]', 'T[A]T[B]', false],
  [' A1 & "x" & B1 ', 'A1&"x"&B1', true],
  ['-A1 - -B1', '-A1--B1', true],
  ['SUM(\n  A1,\n  B1\n)', 'SUM(A1,B1)', true],
  ['A1', null, false],
  [null, null, true],
])('=%s and =%s say the same: %s', (a, b, isSame) => {
  expect(sameFormula(a, b)).toBe(isSame);
});

test('dollars are none of what a plain formula says, but all of its texts are', () => {
  expect(plainFormula('if($A$1=0,"a b",\'TCCSĐ\'!c3)')).toBe('IF(A1=0,"a b",TCCSĐ!C3)');
});
