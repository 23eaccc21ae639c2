import { relationshipsOf, type Relationship } from '../relationships.ts';
import { Unreadable } from '../unreadable.ts';
import { readWorkbookPart } from '../workbook-part.ts';
import type { Draft } from './draft.ts';
import { Splices } from './splices.ts';
import { childrenOf, rootOf, type Element } from './xml-elements.ts';
import { attributesOf, attributeText, opened } from './xml-tags.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A part to come, and whose relationship leads to it. */
export interface NewPart {
  readonly source: string;
  /** The last word of the relationship's type: "worksheet". */
  readonly kind: string;
  /** The part's name from the root, without a leading "/". */
  readonly part: string;
  /** null: the default of the name's ending says enough. */
  readonly contentType: string | null;
  readonly text: string;
}

/** Puts a part into the package. Gives the id of the relationship that leads to it. */
export function addPart(draft: Draft, { part, text, ...likeness }: NewPart): string {
  const [id = ''] = addParts(draft, likeness, [{ part, text }]);
  return id;
}

/**
 * Puts parts of one kind and source into the package; the lists that name them are gone through once for all. Gives
 * the ids of the relationships that lead to them, in their order.
 */
export function addParts(
  draft: Draft,
  { source, kind, contentType }: Pick<NewPart, 'source' | 'kind' | 'contentType'>,
  parts: readonly Pick<NewPart, 'part' | 'text'>[],
): string[] {
  for (const { part, text } of parts) draft.set(part, text);
  const names = parts.map(({ part }) => part);
  if (contentType !== null) addContentTypes(draft, names, contentType);
  return addRelationships(draft, { source, kind }, names);
}

/** Takes out a part with its content type, its relationships, and the one that leads to it from its source. */
export function removePart(draft: Draft, source: string, relationship: Relationship): void {
  removeParts(draft, source, [relationship]);
}

/** Takes out parts of one source likewise; the lists that name them are gone through once for all. */
export function removeParts(draft: Draft, source: string, relationships: readonly Relationship[]): void {
  for (const { part } of relationships) {
    draft.remove(part);
    draft.remove(relationshipsPart(part));
  }
  const names = new Set(relationships.map(({ part }) => part.toLowerCase()));
  const ids = new Set<string | undefined>(relationships.map(({ id }) => id));
  editRoot(draft, CONTENT_TYPES, (name, attributes) => {
    const { PartName: named = '' } = attributes;
    return name === 'Override' && names.has(named.replace(/^\//, '').toLowerCase());
  });
  const list = relationshipsPart(source);
  editRoot(draft, list, (_, attributes) => ids.has(attributes['Id']));
  const left = draft.text(list);
  if (left !== null && childrenOf(left, rootOf(left)).length === 0) draft.remove(list);
}

/** The first name of that shape that no part has: "xl/worksheets/sheet", ".xml" → "xl/worksheets/sheet4.xml". */
export function freeName(draft: Draft, stem: string, ending: string): string {
  const [name = ''] = freeNames(draft, { stem, ending }, 1);
  return name;
}

/** So many names of one shape that no part has. */
export function freeNames(
  draft: Draft,
  { stem, ending }: { readonly stem: string; readonly ending: string },
  count: number,
): string[] {
  const taken = new Set(draft.names().map((name) => name.toLowerCase()));
  return firstFree(count, (number) => `${stem}${number}${ending}`, taken);
}

/** The first names, numbered from 1, that are not taken. */
function firstFree(count: number, nameOf: (number: number) => string, taken: ReadonlySet<string>): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++)
    if (!taken.has(nameOf(number).toLowerCase())) names.push(nameOf(number));
  return names;
}

export function relationshipsPart(source: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function addRelationships(
  draft: Draft,
  { source, kind }: Pick<NewPart, 'source' | 'kind'>,
  parts: readonly string[],
): string[] {
  const list = relationshipsPart(source);
  const text =
    draft.text(list) ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootOf(text);
  const all = childrenOf(text, root).map((item) => attributesOf(text, item));
  const taken = new Set(all.map(({ Id: id = '' }) => id.toLowerCase()));
  const ids = firstFree(parts.length, (number) => `rId${number}`, taken);
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
function workbookList(draft: Draft): string {
  return draft.text(relationshipsPart(readWorkbookPart(draft).part)) ?? '';
}

/** What types of relationships begin with: strict workbooks have another namespace than the usual ones. */
function typeBase(types: readonly string[]): string {
  const own = types.find((type) => /\/officeDocument\/(?:2006\/)?relationships\/\w+$/.test(type));
  return own === undefined ? OFFICE : own.slice(0, own.lastIndexOf('/') + 1);
}

/** A target as programs write it: relative to the folder of its source where it lies below, else absolute. */
function relativeTarget(source: string, part: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

function addContentTypes(draft: Draft, parts: readonly string[], type: string): void {
  const text = draft.need(CONTENT_TYPES);
  const root = rootOf(text);
  const xml = parts.map(
    (part) => `<${root.prefix}Override PartName="/${attributeText(part)}" ContentType="${type}"/>`,
  );
  draft.set(CONTENT_TYPES, withLast(text, root, xml.join('')));
}

function editRoot(
  draft: Draft,
  part: string,
  isGone: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): void {
  const text = draft.text(part);
  if (text === null) return;
  const gone = childrenOf(text, rootOf(text)).filter((child) =>
    isGone(child.name, attributesOf(text, child)),
  );
  const splices = new Splices();
  for (const { start, end } of gone) splices.replace(start, end, '');
  draft.set(part, splices.applyTo(text));
}

/** The text with an element as the last of its parent. */
export function withLast(text: string, parent: Element, xml: string): string {
  if (parent.close < parent.end) return text.slice(0, parent.close) + xml + text.slice(parent.close);
  const tag = opened(text.slice(parent.start, parent.open));
  return `${text.slice(0, parent.start)}${tag}${xml}</${parent.prefix}${parent.name}>${text.slice(parent.end)}`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The relationship of a kind that a part must have. */
export function relationshipTo(draft: Draft, source: string, part: string): Relationship {
  const found = relationshipsOf(draft, source).find((other) => other.part === part);
  if (!found) throw new Unreadable('not-a-workbook', `nothing leads to ${part}`);
  return found;
}
