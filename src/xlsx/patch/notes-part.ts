import { NOTES_NAMESPACE } from '../read/notes-namespace.ts';
import { notesOfXml, notesXml } from './notes-xml.ts';
import type { SetNotes } from '../../grid/index.ts';
import { relationshipsOf, type Relationship } from '../package/relationships.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { XML } from './content-types.ts';
import type { PackageDraft } from './package-draft.ts';
import { addPart, freeName, removePart } from './package-edits.ts';
import { DECLARATION } from '../xml/edits.ts';
import { Refusal } from './refusal.ts';

const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Names the part apart from all others; the same in every workbook, as each has one such part. */
const ITEM = '{6D1B0C52-6C0E-4B52-9B0B-2F0E5A1C7B11}';

/** What the product keeps in a workbook; null where it keeps nothing. */
export function notesOf(draft: PackageDraft): string | null {
  return findNotes(draft)?.notes ?? null;
}

/** @throws Refusal 'changed-meanwhile' where something else is kept than was thought */
export function setNotes(draft: PackageDraft, { before, after }: SetNotes): SetNotes {
  const found = findNotes(draft);
  if ((found?.notes ?? null) !== before) throw new Refusal('changed-meanwhile', null, 'notes');
  const { part: source } = readWorkbookPart(draft);
  if (after === null && found) {
    const properties = relationshipsOf(draft, found.relationship.part);
    for (const relationship of properties) removePart(draft, found.relationship.part, relationship);
    removePart(draft, source, found.relationship);
  } else if (after !== null && found) draft.set(found.relationship.part, DECLARATION + notesXml(after));
  else if (after !== null) addNotes(draft, source, after);
  return { kind: 'set-notes', before: after, after: before };
}

function addNotes(draft: PackageDraft, source: string, notes: string): void {
  const part = freeName(draft, 'customXml/item', '.xml');
  const text = DECLARATION + notesXml(notes);
  addPart(draft, { source, kind: 'customXml', part, contentType: XML, text });
  addPart(draft, {
    source: part,
    kind: 'customXmlProps',
    part: freeName(draft, 'customXml/itemProps', '.xml'),
    contentType: PROPERTIES,
    text:
      `${DECLARATION}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${ITEM}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${NOTES_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  });
}

interface FoundNotes {
  readonly relationship: Relationship;
  readonly notes: string;
}

function findNotes(draft: PackageDraft): FoundNotes | null {
  const { part } = readWorkbookPart(draft);
  for (const relationship of relationshipsOf(draft, part)) {
    if (relationship.kind !== 'customXml') continue;
    const notes = notesOfXml(draft.text(relationship.part) ?? '');
    if (notes !== null) return { relationship, notes };
  }
  return null;
}
