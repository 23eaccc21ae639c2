import { relationshipsOf, type Relationship } from '../relationships.ts';
import { Unreadable } from '../unreadable.ts';
import { readWorkbookPart } from '../workbook-part.ts';
import type { Draft } from './draft.ts';
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
export function addPart(draft: Draft, { source, kind, part, contentType, text }: NewPart): string {
  draft.set(part, text);
  if (contentType !== null) addContentType(draft, part, contentType);
  return addRelationship(draft, { source, kind, part });
}

/** Takes out a part with its content type, its relationships, and the one that leads to it from its source. */
export function removePart(draft: Draft, source: string, { id, part }: Relationship): void {
  draft.remove(part);
  draft.remove(relationshipsPart(part));
  editRoot(draft, CONTENT_TYPES, (name, attributes) => {
    const { PartName: named = '' } = attributes;
    return name === 'Override' && named.replace(/^\//, '').toLowerCase() === part.toLowerCase();
  });
  const list = relationshipsPart(source);
  editRoot(draft, list, (_, attributes) => attributes['Id'] === id);
  const left = draft.text(list);
  if (left !== null && childrenOf(left, rootOf(left)).length === 0) draft.remove(list);
}

/** The first name of that shape that no part has: "xl/worksheets/sheet", ".xml" → "xl/worksheets/sheet4.xml". */
export function freeName(draft: Draft, stem: string, ending: string): string {
  const taken = new Set(draft.names().map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number++;
  return `${stem}${number}${ending}`;
}

export function relationshipsPart(source: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

export function addRelationship(
  draft: Draft,
  { source, kind, part }: Pick<NewPart, 'source' | 'kind' | 'part'>,
): string {
  const list = relationshipsPart(source);
  const text =
    draft.text(list) ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootOf(text);
  const all = childrenOf(text, root).map((item) => attributesOf(text, item));
  const taken = new Set(all.map(({ Id: id = '' }) => id.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const type = `${typeBase([...typesOf(text), ...typesOf(workbookList(draft))])}${kind}`;
  const target = relativeTarget(source, part);
  const xml = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${attributeText(target)}"/>`;
  draft.set(list, withLast(text, root, xml));
  return id;
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

function addContentType(draft: Draft, part: string, type: string): void {
  const text = draft.need(CONTENT_TYPES);
  const root = rootOf(text);
  const xml = `<${root.prefix}Override PartName="/${attributeText(part)}" ContentType="${type}"/>`;
  draft.set(CONTENT_TYPES, withLast(text, root, xml));
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
  let now = text;
  for (const { start, end } of gone.reverse()) now = now.slice(0, start) + now.slice(end);
  draft.set(part, now);
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
