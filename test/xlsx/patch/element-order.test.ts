import { readFileSync } from 'node:fs';
import { STYLESHEET, WORKBOOK, WORKSHEET } from '../../../src/xlsx/xml/element-order.ts';
import { childrenOf, rootOf } from '../../../src/xlsx/xml/elements.ts';
import { literalWorkbook } from '../../workbooks/zip-xlsx.ts';
import { DIALECTS, MARKS, NEW_SHEET, work } from './features.ts';
import { mustPatch, partTexts } from './patching.ts';

/** Names of children that stand before one that the schema puts first. */
function misplaced(xml: string, order: readonly string[]): string[] {
  const ranks = childrenOf(xml, rootOf(xml)).map(({ name }) => [name, order.indexOf(name)] as const);
  return ranks.flatMap(([name, rank], at) =>
    rank < 0 || ranks.slice(at + 1).some(([, later]) => later < rank) ? [name] : [],
  );
}

const orders = [
  [/xl\/worksheets\/sheet\d+\.xml$/, WORKSHEET],
  [/xl\/workbook\.xml$/, WORKBOOK],
  [/xl\/styles\.xml$/, STYLESHEET],
] as const;

function expectOrder(bytes: Uint8Array): void {
  for (const [name, text] of partTexts(bytes))
    for (const [pattern, order] of orders) {
      if (pattern.test(name)) expect([name, misplaced(text, order)]).toEqual([name, []]);
    }
}

test.each(DIALECTS)('elements stand in the order of the schema after work in a file of %s', (dialect) => {
  const bytes = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
  expectOrder(mustPatch(bytes, work(bytes)).bytes);
});

const mark = MARKS[0] ? [{ ...MARKS[0], range: { ...MARKS[0].range, sheet: 'Biểu' } }] : [];

// Each element that may stand around conditional formats, alone.
test.each([
  '<sheetProtection/>',
  '<autoFilter ref="A1"/>',
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  '<phoneticPr fontId="0"/>',
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="0"/>',
  '<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>',
  '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>',
  '<legacyDrawing r:id="x"/>',
  '<extLst/>',
  '',
])('a mark finds its place beside %s', (section) => {
  const bytes = literalWorkbook({ sheet: `<dimension ref="A1"/><sheetData/>${section}` });
  expectOrder(
    mustPatch(bytes, [
      { kind: 'set-marks', marks: mark },
      { kind: 'add-sheet', sheet: { ...NEW_SHEET, cells: NEW_SHEET.cells.slice(0, 2) } },
    ]).bytes,
  );
});
