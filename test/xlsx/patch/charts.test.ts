import { readFileSync } from 'node:fs';
import type { Chart, Plan } from '../../../src/grid/index.ts';
import { literalWorkbook, MAIN, OFFICE, relationshipList, zipParts } from '../../workbooks/zip-xlsx.ts';
import { charting, FIGURE_SHEET, FIGURES, LEVELS, QUOTA } from './charted.ts';
import { misplacedInChart } from './chart-parts.ts';
import { DIALECTS } from './features.ts';
import { changedParts, mustPatch, partText, partTexts, putting, troubleOf } from './patching.ts';

const INSERTED: Plan = [{ kind: 'add-sheet', sheet: FIGURE_SHEET }, charting(FIGURES, [], [LEVELS, QUOTA])];

/** The names of the shapes on all sheets, drawing by drawing. */
function shapesOf(bytes: Uint8Array): string[] {
  return [...partTexts(bytes)]
    .filter(([name]) => /drawings\/drawing\d+\.xml$/u.test(name))
    .flatMap(([, text]) => [...text.matchAll(/cNvPr [^>]*?name="([^"]*)"/gu)].map(([, name = '']) => name));
}

const ownShapes = (bytes: Uint8Array): string[] =>
  shapesOf(bytes).filter((name) => name.startsWith('soat-bieu:'));

/** The charts' parts that a file has more than another. */
function newCharts(before: Uint8Array, after: Uint8Array): string[] {
  return changedParts(before, after)
    .filter((name) => /charts\/chart\d+\.xml$/u.test(name))
    .map((name) => partText(after, name));
}

describe.each(DIALECTS)('charts in a file of %s', (dialect) => {
  const bytes = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
  const patched = mustPatch(bytes, INSERTED);

  test('stand over their cells, each in a part of its own that the schema allows', () => {
    expect(ownShapes(patched.bytes)).toEqual(['soat-bieu:levels-1', 'soat-bieu:quota-1']);
    const charts = newCharts(bytes, patched.bytes);
    expect(charts.map(misplacedInChart)).toEqual([[], []]);
    const drawing = [...partTexts(patched.bytes).values()].find((text) =>
      text.includes('soat-bieu:levels-1'),
    );
    expect(drawing).toContain(
      '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>' +
        '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff>' +
        '<xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
  });

  test('refer to their cells and carry what these show', () => {
    const [levels = '', quota = ''] = newCharts(bytes, patched.bytes);
    expect(levels).toContain('<c:grouping val="stacked"/>');
    expect(levels).toContain('<c:f>\'Lời báo cáo\'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>');
    expect(levels).toContain('<c:pt idx="2"><c:v>Năm 2022</c:v></c:pt></c:strCache>');
    expect(levels).toContain(
      '<c:f>\'Lời báo cáo\'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>9</c:v></c:pt><c:pt idx="1"><c:v>10</c:v></c:pt><c:pt idx="2"><c:v>12</c:v></c:pt>',
    );
    expect(levels).toContain('<a:t>Xếp loại TCCSĐ &amp; “đảng bộ” &lt;cơ sở&gt;</a:t>');
    expect(quota).toMatch(
      /<c:barChart>.*Tỷ lệ HTXSNV.*<\/c:barChart><c:lineChart>.*Mức trần.*<\/c:lineChart>/u,
    );
    expect(quota).toContain('<c:formatCode>0.0</c:formatCode>');
    expect(quota).toContain('<c:numFmt formatCode="0.0" sourceLinked="0"/>');
  });

  test('stand beside what the clerk has on a sheet, which stays letter for letter', () => {
    const both = mustPatch(bytes, [...INSERTED, charting('XL TCCSĐ', [], [QUOTA])]).bytes;
    expect(shapesOf(both)).toEqual(expect.arrayContaining(shapesOf(bytes)));
    const own = partText(bytes, 'xl/drawings/drawing1.xml');
    const now = partText(both, 'xl/drawings/drawing1.xml');
    const end = own.lastIndexOf('</');
    expect(now.startsWith(own.slice(0, end))).toBe(true);
    expect(now.endsWith(own.slice(end))).toBe(true);
    const numbers = [...now.matchAll(/cNvPr id="(\d+)"/gu)].map(([, number]) => Number(number));
    expect(numbers.lastIndexOf(Math.max(...numbers))).toBe(numbers.length - 1);
    expect(now).toContain(`<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`);
    expect(changedParts(bytes, both)).not.toContain('xl/charts/chart1.xml');
  });

  test('go without a trace, also by an inverse that was stored', () => {
    expect(mustPatch(patched.bytes, patched.inverse).bytes).toEqual(bytes);
    const beside = mustPatch(bytes, [
      { kind: 'add-sheet', sheet: FIGURE_SHEET },
      charting('XL TCCSĐ', [], [LEVELS, QUOTA]),
    ]);
    const back = mustPatch(beside.bytes, structuredClone(beside.inverse)).bytes;
    const left = [...partTexts(back)].filter(([name, text]) => partTexts(bytes).get(name) !== text);
    expect(left.map(([name]) => name)).toEqual(['xl/styles.xml']);
    expect([...partTexts(back).keys()]).toEqual([...partTexts(bytes).keys()]);
  });
});

describe('a chart that is there', () => {
  const bytes = mustPatch(readFileSync('test/fixtures/features-excel.xlsx'), INSERTED).bytes;
  const change = (after: readonly Chart[]) =>
    mustPatch(bytes, [charting(FIGURES, [LEVELS, QUOTA], after)]).bytes;

  test('is not written again where nothing of it changes', () => {
    expect(change([QUOTA, LEVELS])).toBe(bytes);
  });

  test('is changed in place, and stays where the clerk moved it', () => {
    const now = change([{ ...LEVELS, unit: 'TCCSĐ' }, QUOTA]);
    expect(changedParts(bytes, now)).toEqual(['xl/charts/chart2.xml']);
    expect(partText(now, 'xl/charts/chart2.xml')).toContain('<a:t>TCCSĐ</a:t>');
  });

  test('goes to another place where it is to', () => {
    const now = change([{ ...LEVELS, place: { ...LEVELS.place, top: 40, bottom: 60 } }, QUOTA]);
    expect(partText(now, 'xl/drawings/drawing2.xml')).toContain('<xdr:row>40</xdr:row>');
    expect(ownShapes(now)).toEqual(['soat-bieu:levels-1', 'soat-bieu:quota-1']);
  });

  test('goes alone', () => {
    const now = change([QUOTA]);
    expect(ownShapes(now)).toEqual(['soat-bieu:quota-1']);
    expect(partTexts(now).has('xl/charts/chart2.xml')).toBe(false);
  });

  test('that a clerk deleted is neither missed nor brought back', () => {
    const deleted = change([QUOTA]);
    const again = mustPatch(deleted, [charting(FIGURES, [LEVELS, QUOTA], [])]);
    expect(ownShapes(again.bytes)).toEqual([]);
    expect(ownShapes(mustPatch(again.bytes, [...again.inverse]).bytes)).toEqual(['soat-bieu:quota-1']);
  });

  test('stays where it is not spoken of, and gives way to one of its name', () => {
    const other = { ...LEVELS, title: 'Khác', place: { ...LEVELS.place, left: 9, right: 15 } };
    const now = mustPatch(bytes, [charting(FIGURES, [], [other])]).bytes;
    expect(ownShapes(now)).toEqual(['soat-bieu:levels-1', 'soat-bieu:quota-1']);
    expect(changedParts(bytes, now)).toEqual(['xl/charts/chart2.xml', 'xl/drawings/drawing2.xml']);
    expect(partText(now, 'xl/drawings/drawing2.xml')).toContain('<xdr:col>9</xdr:col>');
  });

  test('follows its cells when their values are changed before it', () => {
    const edit = putting(bytes, `${FIGURES}!B4`, { value: 14 });
    const after = { ...LEVELS, unit: 'TCCSĐ' };
    const now = mustPatch(bytes, [edit, charting(FIGURES, [LEVELS, QUOTA], [after, QUOTA])]).bytes;
    expect(partText(now, 'xl/charts/chart2.xml')).toContain('<c:pt idx="2"><c:v>14</c:v></c:pt>');
  });
});

const figures = mustPatch(literalWorkbook({ sheet: '<sheetData/>' }), [
  { kind: 'add-sheet', sheet: FIGURE_SHEET },
]).bytes;

test.each<[why: string, code: string, plan: Plan]>([
  ['the sheet is not there', 'sheet-gone', [charting('Không có', [], [LEVELS])]],
  [
    'the sheet of its figures is not there',
    'sheet-gone',
    [charting('Biểu', [], [{ ...LEVELS, categories: { ...LEVELS.categories, sheet: 'Xa' } }])],
  ],
  ['two have one id', 'failed', [charting(FIGURES, [], [LEVELS, LEVELS])]],
  ['its id is none', 'failed', [charting(FIGURES, [], [{ ...LEVELS, id: 'Mức 1' }])]],
  ['it shows nothing', 'failed', [charting(FIGURES, [], [{ ...LEVELS, series: [] }])]],
  [
    'it has more categories than figures',
    'failed',
    [charting(FIGURES, [], [{ ...LEVELS, categories: { ...LEVELS.categories, bottom: 4 } }])],
  ],
])('a chart is refused where %s', (_why, code, plan) => {
  expect(troubleOf(figures, plan).code).toBe(code);
});

test('a sheet that takes no writing gets no charts', () => {
  const locked = literalWorkbook({ sheet: '<sheetData/><sheetProtection sheet="1"/>' });
  expect(
    troubleOf(locked, [{ kind: 'add-sheet', sheet: FIGURE_SHEET }, charting('Biểu', [], [LEVELS])]).code,
  ).toBe('sheet-protected');
});

test('cells without a value are gaps, years that are numbers stay numbers', () => {
  const shown = literalWorkbook({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>2020</v></c><c r="B1"><v>2021</v></c></row>' +
      '<row r="2"><c r="A2"><f>A1</f></c><c r="B2"><v>7</v></c></row></sheetData>',
  });
  const row = (at: number) => ({ sheet: 'Biểu', top: at, left: 0, bottom: at, right: 1 });
  const chart = {
    ...LEVELS,
    categories: row(0),
    series: [{ name: 'a', values: row(1), color: '000000', isLine: true }],
  };
  const text = partText(mustPatch(shown, [charting('Biểu', [], [chart])]).bytes, 'xl/charts/chart1.xml');
  expect(text).toContain("<c:cat><c:numRef><c:f>'Biểu'!$A$1:$B$1</c:f>");
  expect(text).toContain(
    '<c:ptCount val="2"/><c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
  expect(text).not.toContain('barChart');
});

test('of two charts of one name the first is the product’s, the other the clerk’s copy', () => {
  const parts = partTexts(mustPatch(figures, [charting(FIGURES, [], [LEVELS])]).bytes);
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  const [anchor = ''] = /<xdr:twoCellAnchor>.*<\/xdr:twoCellAnchor>/u.exec(drawing) ?? [];
  const copy = anchor.replace(/ id="\d+"/u, ' id="77"');
  parts.set(
    'xl/drawings/drawing1.xml',
    drawing.replace(anchor, () => anchor + copy),
  );
  const copied = zipParts(Object.fromEntries(parts));
  const cleared = mustPatch(copied, [charting(FIGURES, [LEVELS], [])]).bytes;
  expect(partText(cleared, 'xl/drawings/drawing1.xml')).toContain(copy);
  expect(ownShapes(cleared)).toHaveLength(1);
});

test('a strict workbook gets charts in its own namespaces', () => {
  const strict = [...partTexts(figures)].map(([name, text]) => {
    const office = text.replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    return [name, office.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')] as const;
  });
  const charted = mustPatch(zipParts(Object.fromEntries(strict)), [charting(FIGURES, [], [LEVELS])]).bytes;
  const foreign = [...partTexts(charted)].filter(
    ([name, text]) =>
      text
        .replace(/http:\/\/schemas\.openxmlformats\.org\/package\/2006/gu, '')
        .includes('schemas.openxmlformats') && name !== '[Content_Types].xml',
  );
  expect(foreign.map(([name]) => name)).toEqual([]);
});

test('what a program added to a chart when it saved it goes with the chart', () => {
  const made = partTexts(mustPatch(figures, [charting(FIGURES, [], [LEVELS])]).bytes);
  const microsoft = 'http://schemas.microsoft.com/office/2011/relationships';
  const items = `<Relationship Id="rId1" Type="${microsoft}/chartStyle" Target="style1.xml"/>`;
  const saved = zipParts({
    ...Object.fromEntries(made),
    'xl/charts/style1.xml': '<style/>',
    'xl/charts/_rels/chart1.xml.rels': relationshipList(items),
  });
  const cleared = mustPatch(saved, [charting(FIGURES, [LEVELS], [])]).bytes;
  expect([...partTexts(cleared).keys()].sort()).toEqual([...partTexts(figures).keys()].sort());
});
