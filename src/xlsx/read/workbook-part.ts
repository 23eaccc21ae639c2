import type { Parts } from '../package/package.ts';
import { partKey } from '../package/part-name.ts';
import { relationshipsOf, type Relationship } from '../package/relationships.ts';
import { Unreadable } from '../unreadable.ts';
import { isTrue, prefixed } from '../xml/read-xml.ts';

/** A worksheet as the workbook part names it. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden, or hidden so that only a program can show it. */
  readonly hidden: boolean;
  readonly part: string;
}

/** What the workbook part says, and where the other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly date1904: boolean;
  /** Worksheets in the order of their tabs; sheets that are a chart, a dialog or macros hold no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Parts of XML that programs keep in the workbook for themselves. */
  readonly custom: readonly string[];
}

/** Programs write state and name only where they matter. */
interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string | undefined;
}

/**
 * @throws Unreadable 'not-a-workbook' where there is no workbook part, or one without a sheet, or a sheet without
 * a part of its own; 'old-format' where the main part is binary (.xlsb).
 */
export function readWorkbookPart(pack: Parts): WorkbookPart {
  const part = mainPart(pack);
  const { tabs, date1904 } = readTabs(pack, part);
  if (tabs.length === 0) throw new Unreadable('not-a-workbook', 'no sheet');
  const relationships = relationshipsOf(pack, part);
  const partOf = (kind: string): string | null =>
    relationships.find((other) => other.kind === kind)?.part ?? null;
  const sheets = sheetsOf(tabs, relationships);
  return {
    part,
    date1904,
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    custom: relationships.filter(({ kind }) => kind === 'customXml').map((one) => one.part),
  };
}

function sheetsOf(tabs: readonly SheetTab[], relationships: readonly Relationship[]): readonly SheetEntry[] {
  const targets = new Map(relationships.map((target) => [target.id, target]));
  const parts = new Set<string>();
  return tabs.flatMap(({ name, hidden, relationship = '' }) => {
    const target = targets.get(relationship);
    if (!target) throw new Unreadable('not-a-workbook', `no part for sheet ${name}`);
    // A thousand tabs of one large part would be read a thousand times.
    const key = partKey(target.part);
    if (parts.has(key)) throw new Unreadable('not-a-workbook', `two sheets in ${target.part}`);
    parts.add(key);
    return target.kind === 'worksheet' ? [{ name, hidden, part: target.part }] : [];
  });
}

function mainPart(pack: Parts): string {
  const part = relationshipsOf(pack, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (part === undefined) throw new Unreadable('not-a-workbook', 'no main part');
  if (part.toLowerCase().endsWith('.bin')) throw new Unreadable('old-format', part);
  return part;
}

function readTabs(pack: Parts, part: string): { tabs: readonly SheetTab[]; date1904: boolean } {
  const tabs: SheetTab[] = [];
  let date1904 = false;
  let parent = '';
  const found = pack.read(part, {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'workbook') throw new Unreadable('not-a-workbook', `a ${name}`);
      if (depth === 2) parent = name;
      if (depth === 2 && name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      if (depth === 3 && parent === 'sheets' && name === 'sheet') {
        const { name: title = '', state } = attributes;
        const hidden = state === 'hidden' || state === 'veryHidden';
        tabs.push({ name: title, hidden, relationship: prefixed(attributes, 'id') });
      }
    },
  });
  if (!found) throw new Unreadable('not-a-workbook', `no ${part}`);
  return { tabs, date1904 };
}
