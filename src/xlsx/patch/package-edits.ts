import { attributeText } from '../xml/entities.ts';
import { folderOf, isSamePart, partKey, relationshipsPart, writtenName } from '../package/part-name.ts';
import { relationshipsOf, type Relationship } from '../package/relationships.ts';
import { Unreadable } from '../unreadable.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { addContentTypes, RELATIONSHIPS, removeContentTypes } from './content-types.ts';
import type { PackageDraft } from './package-draft.ts';
import { Splices } from '../xml/splices.ts';
import { DECLARATION, withLast } from '../xml/edits.ts';
import { childrenOf, rootOf } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A part to come, and whose relationship leads to it. */
export interface NewPart {
  readonly source: string;
  /** The last word of the relationship's type: "worksheet". */
  readonly kind: string;
  /** The part's name from the root, without a leading "/". */
  readonly part: string;
  readonly contentType: string;
  readonly text: string;
}

/** Puts a part into the package. Gives the id of the relationship that leads to it. */
export function addPart(draft: PackageDraft, { part, text, ...likeness }: NewPart): string {
  const [id = ''] = addParts(draft, likeness, [{ part, text }]);
  return id;
}

/**
 * Puts parts of one kind and source into the package; the lists that name them are gone through once for all. Gives
 * the ids of the relationships that lead to them, in their order.
 */
export function addParts(
  draft: PackageDraft,
  { source, kind, contentType }: Pick<NewPart, 'source' | 'kind' | 'contentType'>,
  parts: readonly Pick<NewPart, 'part' | 'text'>[],
): string[] {
  for (const { part, text } of parts) draft.set(part, text);
  const names = parts.map(({ part }) => part);
  addContentTypes(draft, names, contentType);
  return addRelationships(draft, { source, kind }, names);
}

/** Takes out a part with its content type, its relationships, and the one that leads to it from its source. */
export function removePart(draft: PackageDraft, source: string, relationship: Relationship): void {
  removeParts(draft, source, [relationship]);
}

/** Takes out parts of one source likewise; the lists that name them are gone through once for all. */
export function removeParts(
  draft: PackageDraft,
  source: string,
  relationships: readonly Relationship[],
): void {
  for (const { part } of relationships) {
    draft.remove(part);
    draft.remove(relationshipsPart(part));
  }
  removeContentTypes(
    draft,
    relationships.map(({ part }) => part),
  );
  const ids = new Set<string | undefined>(relationships.map(({ id }) => id));
  const list = relationshipsPart(source);
  const text = draft.text(list);
  if (text === null) return;
  const items = childrenOf(text, rootOf(text));
  const gone = items.filter((item) => ids.has(attributesOf(text, item)['Id']));
  const splices = new Splices();
  for (const { start, end } of gone) splices.replace(start, end, '');
  draft.set(list, splices.applyTo(text));
  if (gone.length < items.length) return;
  draft.remove(list);
  removeContentTypes(draft, [list]);
}

/** The first name of that shape that no part has: "xl/worksheets/sheet", ".xml" → "xl/worksheets/sheet4.xml". */
export function freeName(draft: PackageDraft, stem: string, ending: string): string {
  const [name = ''] = freeNames(draft, { stem, ending }, 1);
  return name;
}

/** So many names of one shape that no part has. */
export function freeNames(
  draft: PackageDraft,
  { stem, ending }: { readonly stem: string; readonly ending: string },
  count: number,
): string[] {
  const taken = new Set(draft.names().map(partKey));
  const isTaken = (name: string) => taken.has(partKey(name)) || taken.has(partKey(relationshipsPart(name)));
  return firstFree(count, (number) => `${stem}${number}${ending}`, isTaken);
}

/** The first names, numbered from 1, that are not taken. */
function firstFree(
  count: number,
  nameOf: (number: number) => string,
  isTaken: (name: string) => boolean,
): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++)
    if (!isTaken(nameOf(number))) names.push(nameOf(number));
  return names;
}

function addRelationships(
  draft: PackageDraft,
  { source, kind }: Pick<NewPart, 'source' | 'kind'>,
  parts: readonly string[],
): string[] {
  const list = relationshipsPart(source);
  const known = draft.text(list);
  if (known === null) addContentTypes(draft, [list], RELATIONSHIPS);
  const text = known ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootOf(text);
  const all = childrenOf(text, root).map((item) => attributesOf(text, item));
  const taken = new Set(all.map(({ Id: id = '' }) => id.toLowerCase()));
  const ids = firstFree(
    parts.length,
    (number) => `rId${number}`,
    (id) => taken.has(id.toLowerCase()),
  );
  const type = `${typeBase([...typesOf(text), ...typesOf(workbookList(draft))])}${kind}`;
  const xml = parts.map((part, at) => {
    const target = attributeText(relativeTarget(source, part));
    return `<${root.prefix}Relationship Id="${ids[at] ?? ''}" Type="${type}" Target="${target}"/>`;
  });
  draft.set(list, withLast(text, root, xml.join('')));
  return ids;
}

function typesOf(list: string): string[] {
  const items = list === '' ? [] : childrenOf(list, rootOf(list));
  return items.map((item) => attributesOf(list, item)['Type'] ?? '');
}

/** The relationships of the workbook part, which has some in any case. */
function workbookList(draft: PackageDraft): string {
  return draft.text(relationshipsPart(readWorkbookPart(draft).part)) ?? '';
}

/** What types of relationships begin with: strict workbooks have another namespace than the usual ones. */
function typeBase(types: readonly string[]): string {
  const own = types.find((type) => /\/officeDocument\/(?:2006\/)?relationships\/\w+$/.test(type));
  return own === undefined ? OFFICE : own.slice(0, own.lastIndexOf('/') + 1);
}

/** A target as programs write it: relative to the folder of its source where it lies below, else absolute. */
function relativeTarget(source: string, part: string): string {
  const folder = folderOf(source);
  return writtenName(part.startsWith(folder) ? part.slice(folder.length) : `/${part}`);
}

/** The relationship of a kind that a part must have. */
export function relationshipTo(draft: PackageDraft, source: string, part: string): Relationship {
  const found = relationshipsOf(draft, source).find((other) => isSamePart(other.part, part));
  if (!found) throw new Unreadable('not-a-workbook', `nothing leads to ${part}`);
  return found;
}
