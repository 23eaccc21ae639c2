import { isMarkFormula, markOfFormula } from '../../grid/index.ts';
import type { Mark, Range } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import { askInHalves } from './in-halves.ts';
import { listFormats, type ListedFormat } from './list-formats.ts';
import type { ListedSheet } from './sheet-list.ts';

/** A conditional format of the product. */
export interface OwnFormat {
  readonly proxy: Excel.ConditionalFormat;
  /** Its place among the conditional formats of its sheet, from 0. */
  readonly at: number;
  /** null: a later version of the product made it. */
  readonly name: Pick<Mark, 'tag' | 'level'> | null;
  readonly areas: readonly Range[];
}

/** The product's marks on a sheet. */
export interface MarkedSheet {
  readonly sheet: ListedSheet;
  readonly isProtected: boolean;
  readonly own: readonly OwnFormat[];
  /** How many conditional formats the sheet has. */
  readonly total: number;
  /** How many of them Excel could not say: nobody knows whose they are. null: it could not even list them. */
  readonly unread: number | null;
}

/**
 * Finds the product's conditional formats among all others: two syncs whatever the number of sheets. Rules that Excel
 * can't read, such as one that was duplicated in its own dialog or came back by Ctrl+Z, cost some more and are counted.
 */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<MarkedSheet[]> {
  const listed = await listFormats(context, sheets);
  const rules = await readRules(
    context,
    listed.flatMap(({ formats }) => formats.filter(({ isCustom }) => isCustom)),
  );
  return listed.map(({ sheet, isProtected, formats, isListed }) => ({
    sheet,
    isProtected,
    total: formats.length,
    own: formats.flatMap((format) => rules.get(format) ?? []),
    unread: isListed
      ? formats.filter((format) => !format.isTyped || rules.get(format) === null).length
      : null,
  }));
}

/** The product's own among rules; null for those that could not be read; others of other people are left out. */
async function readRules(
  context: Excel.RequestContext,
  formats: readonly ListedFormat[],
): Promise<ReadonlyMap<ListedFormat, OwnFormat | null>> {
  const whole = await askInHalves(context, formats, askForRule);
  const rules = new Map<ListedFormat, OwnFormat | null>();
  const refused: ListedFormat[] = [];
  formats.forEach((format, at) => {
    const answer = whole[at];
    if (answer?.ok !== true) refused.push(format);
    else if (answer.value) rules.set(format, answer.value);
  });
  // Of someone else's rule the cells are no matter: what it says is enough.
  const said = await askInHalves(context, refused, askForFormula);
  refused.forEach((format, at) => {
    const answer = said[at];
    if (answer?.ok !== true || isMarkFormula(answer.value)) rules.set(format, null);
  });
  return rules;
}

function askForRule(format: ListedFormat): () => OwnFormat | null {
  const formula = askForFormula(format);
  const ranges = format.proxy.getRanges();
  ranges.load('address');
  return () => {
    const text = formula();
    if (!isMarkFormula(text)) return null;
    const { proxy, at } = format;
    return { proxy, at, name: markOfFormula(text), areas: areasOf(ranges.address) };
  };
}

function askForFormula({ proxy }: ListedFormat): () => string {
  const { rule } = proxy.custom;
  rule.load('formula');
  return () => rule.formula;
}

/** The marks that stand in the workbook. */
export function marksOnSheets(sheets: readonly MarkedSheet[]): Mark[] {
  return sheets.flatMap(({ sheet, own }) =>
    own.flatMap(({ name, areas }) =>
      name ? areas.map((area) => ({ range: { ...area, sheet: sheet.name }, ...name })) : [],
    ),
  );
}
