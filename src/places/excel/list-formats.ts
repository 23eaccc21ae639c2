import { askInHalves, type Answered } from './in-halves.ts';
import type { ListedSheet } from './sheet-list.ts';
import { codeOf } from './troubles.ts';

/** A conditional format of a sheet, whosever it is. */
export interface ListedFormat {
  readonly proxy: Excel.ConditionalFormat;
  /** Its place among those of its sheet, from 0. */
  readonly at: number;
  /** Whether Excel could say of what kind it is. */
  readonly isTyped: boolean;
  /** Whether it is a formula, as the product's are. */
  readonly isCustom: boolean;
}

/** The conditional formats of a sheet, in their order. */
export interface SheetFormats {
  readonly sheet: ListedSheet;
  readonly isProtected: boolean;
  readonly formats: readonly ListedFormat[];
  /** Whether Excel could list them. */
  readonly isListed: boolean;
}

interface Asked {
  readonly isProtected: boolean;
  readonly items: readonly Excel.ConditionalFormat[];
}

/** Lists the conditional formats of sheets with one sync; more where one of them makes Excel refuse. */
export async function listFormats(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<SheetFormats[]> {
  const asked = await askInHalves(context, sheets, (sheet) => ask(context, sheet, 'items/id,items/type'));
  const refused = sheets.filter((_, at) => asked[at]?.ok === false);
  const byType =
    refused.length === 0 ? new Map<ListedSheet, SheetFormats>() : await oneByOne(context, refused);
  return sheets.map((sheet, at) => byType.get(sheet) ?? formatsOf(sheet, asked[at], ({ type }) => type));
}

function ask(context: Excel.RequestContext, { id }: ListedSheet, what: string): () => Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  const { conditionalFormats } = sheet.getRange();
  sheet.protection.load('protected');
  conditionalFormats.load(what);
  return () => ({ isProtected: sheet.protection.protected, items: conditionalFormats.items });
}

/** Where a sheet refuses to say the kinds of all its formats, each is asked for its own. */
async function oneByOne(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<ReadonlyMap<ListedSheet, SheetFormats>> {
  const asked = await askInHalves(context, sheets, (sheet) => ask(context, sheet, 'items/id'));
  const all = asked.flatMap((answer) => (answer.ok ? answer.value.items : []));
  const types = await askInHalves(context, all, (format) => {
    format.load('type');
    return () => format.type;
  });
  const typeOf = new Map(all.map((format, at) => [format, types[at]]));
  return new Map(
    sheets.map((sheet, at) => [
      sheet,
      formatsOf(sheet, asked[at], (format) => {
        const type = typeOf.get(format);
        return type?.ok === true ? type.value : null;
      }),
    ]),
  );
}

/** A macro sheet has no cells that could be formatted: there is nothing to list. */
function formatsOf(
  sheet: ListedSheet,
  answer: Answered<Asked> | undefined,
  typeOf: (format: Excel.ConditionalFormat) => string | null,
): SheetFormats {
  if (answer?.ok !== true) {
    const isListed = codeOf(answer?.error) === 'UnsupportedSheet';
    return { sheet, isProtected: false, formats: [], isListed };
  }
  const { isProtected, items } = answer.value;
  const formats = items.map((proxy, at): ListedFormat => {
    const type = typeOf(proxy);
    return { proxy, at, isTyped: type !== null, isCustom: type === 'Custom' };
  });
  return { sheet, isProtected, formats, isListed: true };
}
