import {
  groupedBy,
  markKey,
  type Mark,
  type MarkLevel,
  type SetMarks,
  type Skipped,
} from '../../grid/index.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import { marksOfSheet, withMarks } from './sheet-marks.ts';
import type { StyleSheet } from './style-edits.ts';
import { editStyles } from './style-part.ts';
import { isProtected } from './workbook-edits.ts';

/** The product's marks of a workbook, by sheet in the order of the tabs. */
export function marksInPackage(draft: PackageDraft): Mark[] {
  return readWorkbookPart(draft).sheets.flatMap(({ name: sheet, part }) =>
    marksOfSheet(draft.need(part)).map((mark) => ({ ...mark, range: { sheet, ...mark.range } })),
  );
}

/** Makes the workbook's marks exactly those. Sheets whose marks are right already are not touched. */
export function setMarks(draft: PackageDraft, { marks }: SetMarks): readonly Skipped[] {
  const { sheets } = readWorkbookPart(draft);
  const bySheet = groupedBy(marks, ({ range }) => range.sheet);
  const names = new Set(sheets.map(({ name }) => name));
  const skipped: Skipped[] = [...bySheet.keys()]
    .filter((sheet) => !names.has(sheet))
    .map((sheet) => ({ sheet, reason: 'sheet-gone' }));
  const changes = sheets.flatMap(({ name, part }) => {
    const text = draft.need(part);
    const wanted = (bySheet.get(name) ?? []).map(({ range: { top, left, bottom, right }, ...mark }) => ({
      ...mark,
      range: { top, left, bottom, right },
    }));
    if (sameKeys(wanted.map(markKey), marksOfSheet(text).map(markKey))) return [];
    if (!isProtected(text)) return [{ part, text, wanted }];
    skipped.push({ sheet: name, reason: 'sheet-protected' });
    return [];
  });
  if (changes.length > 0) {
    editStyles(draft, (styles) => {
      const formats = new Map<MarkLevel, number>();
      const formatOf = (level: MarkLevel): number => {
        const index = formats.get(level) ?? styles.markFormat(level);
        formats.set(level, index);
        return index;
      };
      for (const { part, text, wanted } of changes) draft.set(part, withMarks(text, wanted, formatOf));
      dropUnused(draft, styles);
    });
  }
  return skipped;
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  const keys = new Set(a);
  return keys.size === new Set(b).size && b.every((key) => keys.has(key));
}

/** Formats of marks that nothing names any more go, so that marking and clearing leaves no trace. */
function dropUnused(draft: PackageDraft, styles: StyleSheet): void {
  let used: ReadonlySet<number> | null = null;
  styles.dropMarkFormats((index) => (used ??= usedFormats(draft, styles.text)).has(index));
}

/** Differential formats are named by sheets, tables, pivot tables and the styles of tables. */
function usedFormats(draft: PackageDraft, styles: string): ReadonlySet<number> {
  const used = new Set<number>();
  const parts = draft.names().filter((name) => /\.xml$/i.test(name) && MAY_NAME_FORMATS.test(name));
  const sheets = readWorkbookPart(draft).sheets.map(({ part }) => part);
  const texts = Array.from(new Set([...parts, ...sheets]), (part) => draft.need(part));
  for (const text of [styles, ...texts])
    for (const [, index] of text.matchAll(/[dD]xfId\s*=\s*["'](\d+)["']/g)) used.add(Number(index));
  return used;
}

const MAY_NAME_FORMATS = /^(?!.*(?:media|theme|docProps|customXml|sharedStrings))/i;
