import type { Workbook } from '../../grid/index.ts';
import type { SharedParts } from '../read/cell-reader.ts';
import { readSharedStrings } from '../read/shared-strings.ts';
import { readSheet } from '../read/sheet-part.ts';
import { readStyles } from '../read/styles.ts';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';

/** What the cells of a workbook under change share, and what its workbook part says. */
export interface Shared extends WorkbookPart {
  readonly shared: SharedParts;
}

export function readShared(draft: PackageDraft): Shared {
  const part = readWorkbookPart(draft);
  const shared = {
    strings: readSharedStrings(draft, part.sharedStrings),
    styles: readStyles(draft, part.styles),
    date1904: part.date1904,
  };
  return { ...part, shared };
}

/** The picture of some sheets as they stand now: of those of these names, and of all that hold formulas. */
export function pictureOf(
  draft: PackageDraft,
  { sheets, shared, date1904 }: Shared,
  names: ReadonlySet<string>,
): Workbook {
  const needed = sheets.filter(({ name, part }) => names.has(name) || FORMULA.test(draft.need(part)));
  return { date1904, sheets: needed.map((entry) => readSheet(draft, entry, shared)) };
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;
