import { folderOf } from '../package/part-name.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import { addPart, freeName } from './package-edits.ts';
import { DECLARATION } from '../xml/edits.ts';
import { StyleSheet } from './style-edits.ts';
import { rootOf } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The namespace of the elements of a part: strict workbooks have another than the usual ones. */
export function mainNamespace(text: string): string {
  const root = rootOf(text);
  const attributes = attributesOf(text, root);
  return attributes[root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`] ?? MAIN;
}

/** Changes the styles of a workbook; one without gets the plainest there are, where that does not do. */
export function editStyles<Result>(draft: PackageDraft, edit: (styles: StyleSheet) => Result): Result {
  const { part, styles } = readWorkbookPart(draft);
  const known = styles !== null && draft.has(styles);
  const before = known ? draft.need(styles) : plainStyles(mainNamespace(draft.need(part)));
  const sheet = new StyleSheet(before);
  const result = edit(sheet);
  if (known) draft.set(styles, sheet.text);
  else if (sheet.text !== before) {
    const folder = folderOf(part);
    const name = draft.has(`${folder}styles.xml`)
      ? freeName(draft, `${folder}styles`, '.xml')
      : `${folder}styles.xml`;
    addPart(draft, { source: part, kind: 'styles', part: name, contentType: STYLES, text: sheet.text });
  }
  return result;
}

function plainStyles(namespace: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${namespace}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
