import { isMarkFormula, markOfFormula } from '../../app/mark-formula.ts';
import type { Mark, Range } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import type { ListedSheet } from './sheet-list.ts';

/** A conditional format of the product. */
export interface OwnFormat {
  readonly proxy: Excel.ConditionalFormat;
  /** null: a later version of the product made it. */
  readonly name: Pick<Mark, 'tag' | 'level'> | null;
  readonly areas: readonly Range[];
}

/** The product's marks on a sheet. */
export interface MarkedSheet {
  readonly sheet: ListedSheet;
  readonly isProtected: boolean;
  readonly own: readonly OwnFormat[];
}

/** Finds the product's conditional formats among all others: two syncs whatever the number of sheets. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<MarkedSheet[]> {
  const asked = sheets.map((sheet) => {
    const { protection, formats } = formatsOf(context, sheet);
    protection.load('protected');
    formats.load('items/id,items/type');
    return { sheet, protection, formats };
  });
  await context.sync();
  const customs = asked.map(({ formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map(askForRule),
  );
  if (customs.flat().length > 0) await context.sync();
  return asked.map(({ sheet, protection }, at) => ({
    sheet,
    isProtected: protection.protected,
    own: (customs[at] ?? []).flatMap((answer) => answer() ?? []),
  }));
}

function formatsOf(
  context: Excel.RequestContext,
  { id }: ListedSheet,
): { protection: Excel.WorksheetProtection; formats: Excel.ConditionalFormatCollection } {
  const sheet = context.workbook.worksheets.getItem(id);
  return { protection: sheet.protection, formats: sheet.getRange().conditionalFormats };
}

function askForRule(proxy: Excel.ConditionalFormat): () => OwnFormat | null {
  const { rule } = proxy.custom;
  rule.load('formula');
  const ranges = proxy.getRanges();
  ranges.load('address');
  return () =>
    isMarkFormula(rule.formula)
      ? { proxy, name: markOfFormula(rule.formula), areas: areasOf(ranges.address) }
      : null;
}

/** The marks that stand in the workbook. */
export function marksOf(sheets: readonly MarkedSheet[]): Mark[] {
  return sheets.flatMap(({ sheet, own }) =>
    own.flatMap(({ name, areas }) =>
      name ? areas.map((area) => ({ range: { ...area, sheet: sheet.name }, ...name })) : [],
    ),
  );
}
