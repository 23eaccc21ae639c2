import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { fileFormula } from '../../../../src/places/browser/entry/formula/file-formula.ts';
import { asWritten, withLexerSigns } from '../../../../src/places/browser/entry/formula/lexer-signs.ts';
import { vietnameseFormula } from '../../../../src/places/browser/entry/formula/vietnamese-formula.ts';

describe('With ";" in a formula ";" separates and "," is the decimal mark:', () => {
  test.each([
    ['ROUND(15,79;1)', 'ROUND(15.79,1)'],
    ['SUM(A1;B2;1,5)', 'SUM(A1,B2,1.5)'],
    ['IF(A1>0,5;"a;b,c";0)', 'IF(A1>0.5,"a;b,c",0)'],
    ['IF(A1;;2)', 'IF(A1,,2)'],
    ["SUM('Biểu 1; 2,5'!A1;3)", "SUM('Biểu 1; 2,5'!A1,3)"],
    ['SUM(A1;{1\\2,5;3\\4})', 'SUM(A1,{1,2.5;3,4})'],
    ['ROUND(A1*1.5;2)', 'ROUND(A1*1.5,2)'],
    ['sum( $a$1 ; b2 )', 'SUM( $A$1 , B2 )'],
    ['SUM(Bang1[[#This Row],[Tổng; số]];1)', 'SUM(Bang1[[#This Row],[Tổng; số]],1)'],
  ])('%s', (typed, file) => {
    expect(fileFormula(typed, 'typed')).toBe(file);
  });
});

describe('Without ";" a "," between the arguments of a function separates, else it is the decimal mark:', () => {
  test.each([
    ['SUM(A1,B1)', 'SUM(A1,B1)'],
    ['SUM(1,5)', 'SUM(1,5)'],
    ['A1*1,5', 'A1*1.5'],
    ['(1,5+2)*3', '(1.5+2)*3'],
    ['ROUND((1,5+A1),2)', 'ROUND((1.5+A1),2)'],
    ['ROUND(A1,2)*1,5', 'ROUND(A1,2)*1.5'],
    ['A1*1.5', 'A1*1.5'],
    ['ROUND(1.125,2)', 'ROUND(1.125,2)'],
    ['"1,5;2"&A1', '"1,5;2"&A1'],
    ["'1,5'!A1+1,5", "'1,5'!A1+1.5"],
    ['SUM({1,2;3,4})', 'SUM({1,2;3,4})'],
    ['SUM({1,5\\2})', 'SUM({1.5,2})'],
    ['SUM(A:A)', 'SUM(A:A)'],
    ['1E+5', '1E+5'],
    ['-A1%', '-A1%'],
    ['TODAY()', 'TODAY()'],
    ['true', 'TRUE'],
    ['SUM(A1:A3', 'SUM(A1:A3)'],
    ['IF(SUM(A1', 'IF(SUM(A1))'],
    ['[1]Sheet1!A1', '[1]Sheet1!A1'],
    ['Tổng_số+Sheet1!b2', 'Tổng_số+Sheet1!B2'],
    ['#REF!+1', '#REF!+1'],
  ])('%s', (typed, file) => {
    expect(fileFormula(typed, 'typed')).toBe(file);
  });
});

describe('A space between references stands for the cells that both have, where one is an area:', () => {
  test.each([
    ['A1:C3 B2', 'A1:C3 B2'],
    ['a1:c3 b:b', 'A1:C3 B:B'],
    ['SUM(A1:C3 B2:B9)', 'SUM(A1:C3 B2:B9)'],
    ["B2 'Biểu 1'!A1:C3", null],
    ["'Biểu 1'!A1:C3 'Biểu 1'!B2", "'Biểu 1'!A1:C3 'Biểu 1'!B2"],
    ['A1:C3 2:2', 'A1:C3 2:2'],
    ['SUM((A1:A3;C1:C3))', 'SUM((A1:A3,C1:C3))'],
    ['SUM((A1:A3,C1:C3))', 'SUM((A1:A3,C1:C3))'],
  ])('%s', (typed, file) => {
    expect(fileFormula(typed, 'typed')).toBe(file);
  });

  test.each(['Doanh_thu Năm_2022', 'SUM(A1:A3 (B1:C3))', 'A1:A3;B1', 'SUM((A1:A3;C1))'])(
    'and stays one in what was offered: %s',
    (shown) => {
      expect(fileFormula(shown, 'offered')).toBe(shown.replaceAll(';', ','));
      expect(vietnameseFormula(shown.replaceAll(';', ','))).toBe(shown);
    },
  );
});

describe('Functions younger than the format of files have a sign before their names there, which is not shown:', () => {
  test.each([
    ['xlookup(A1;B1:B9;C1:C9)', '_xlfn.XLOOKUP(A1,B1:B9,C1:C9)', 'XLOOKUP(A1;B1:B9;C1:C9)'],
    ['CONCAT("XLOOKUP(";A1)', '_xlfn.CONCAT("XLOOKUP(",A1)', 'CONCAT("XLOOKUP(";A1)'],
    ['SUM(filter(A1:A9;B1:B9>0))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))', 'SUM(FILTER(A1:A9;B1:B9>0))'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
    ['_xlfn.IFNA(A1;0)', '_xlfn.IFNA(A1,0)', 'IFNA(A1;0)'],
    ['_xlfn.GROUPBY(A1;B1;SUM(C1))', '_xlfn.GROUPBY(A1,B1,SUM(C1))', '_xlfn.GROUPBY(A1;B1;SUM(C1))'],
    ['SUMIFS(A1:A9;B1:B9;1)', 'SUMIFS(A1:A9,B1:B9,1)', 'SUMIFS(A1:A9;B1:B9;1)'],
    ['TinhTong(A1)', 'TINHTONG(A1)', 'TINHTONG(A1)'],
  ])('%s', (typed, file, shown) => {
    expect(fileFormula(typed, 'typed')).toBe(file);
    expect(vietnameseFormula(file)).toBe(shown);
    expect(fileFormula(shown, 'offered')).toBe(file);
  });

  test('all that the grid knows to be such are among them', () => {
    const list = 'console.log([...require("@univerjs/engine-formula").NEW_EXCEL_FUNCTIONS].join())';
    const known = execFileSync(process.execPath, ['-e', list], { encoding: 'utf8' }).trim().split(',');
    expect(known.length).toBeGreaterThan(100);
    expect(known.filter((name) => fileFormula(`${name}(A1)`, 'typed') === `${name}(A1)`)).toEqual([]);
  });

  test.each(['LET(x;1;x+1)', 'LAMBDA(x;x+1)(2)'])(
    'what names values is written by Excel alone: %s',
    (typed) => {
      expect(fileFormula(typed, 'typed')).toBeNull();
    },
  );
});

describe('What no program could read is no formula:', () => {
  test.each([
    '',
    '>',
    '=',
    ' mục 1 ',
    'A1+',
    '*A1',
    'A1 B1',
    'SUM(A1;B1))',
    'SUM(A1}',
    '{1;2',
    '"chưa đóng',
    "'Biểu 1!A1",
    'A1,B1',
    'A1,5',
    '1,5,5',
    '1.234',
    'A1*1.234',
    'SUM(1.234;2)',
    '$x',
    '12 đồng chí',
    '1 234',
  ])('%j', (typed) => {
    expect(fileFormula(typed, 'typed')).toBeNull();
  });
});

describe('A formula of a file is shown in the Vietnamese way:', () => {
  test.each([
    ['ROUND(15.79,1)', 'ROUND(15,79;1)'],
    ['A1*1.5', 'A1*1,5'],
    ['IF(A1>0.5,"a,b.5",{1,2.5;3,4})', 'IF(A1>0,5;"a,b.5";{1\\2,5;3\\4})'],
    ["SUM('a,1.5'!A1,Bang1[[#This Row],[a,1.5]])", "SUM('a,1.5'!A1;Bang1[[#This Row],[a,1.5]])"],
    ['Sheet1.5!A1', 'Sheet1.5!A1'],
  ])('%s', (file, shown) => {
    expect(vietnameseFormula(file)).toBe(shown);
  });
});

describe('The reader of the grid is given the signs that it knows, letter for letter', () => {
  test.each([
    ['=SUM(A1;1,5;{1\\2;3})', '=SUM(A1,1.5,{1,2;3})'],
    ['=SUM("a;b";', '=SUM("a;b",'],
    ['=SUM(A1,B1)', null],
    ['=SUM({1;2})', null],
    ['=A1*1,5', null],
  ])('%s', (written, known) => {
    expect(withLexerSigns(written)).toBe(known);
  });

  test('and what it cuts them into has the letters that were written', () => {
    const nodes = ['SUM', '(', { token: 'A1', startIndex: 4 }, ',', { token: '1.5' }, ')'];
    const written = ['SUM', '(', { token: 'A1', startIndex: 4 }, ';', { token: '1,5' }, ')'];
    expect(asWritten(nodes, '=SUM(A1;1,5)')).toEqual(written);
  });
});

describe('A formula that was shown and is entered again is the same', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      'A1',
      '$B$2',
      'A1:C3',
      'Sheet1!A1',
      "'Biểu 1,5; a'!B2",
      'Bang1[[#This Row],[a,b]]',
      'TRUE',
    ),
    fc.constantFrom('"a"', '"1,5;2"', '"say ""x"""', '{1,2.5;3,4}', '#N/A'),
    fc.nat({ max: 999 }).map(String),
    fc.tuple(fc.nat({ max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => `${a}.${b}`),
  );
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(
          fc.constantFrom('SUM', 'ROUND', 'IF'),
          fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(',')})`),
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '<=', ' = '), tie('formula'))
        .map((parts) => parts.join('')),
      tie('formula').map((inner) => `(${inner})`),
    ),
  }));

  test('whatever it is', () => {
    fc.assert(
      fc.property(formula, (file) => {
        expect(fileFormula(vietnameseFormula(file), 'offered')).toBe(file);
      }),
      { numRuns: 500 },
    );
  });
});
