import { attributeText } from '../xml/entities.ts';
import { partKey, writtenName } from '../package/part-name.ts';
import type { PackageDraft } from './package-draft.ts';
import { withLast } from '../xml/edits.ts';
import { childrenOf, rootOf } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';
import { Splices } from '../xml/splices.ts';

const CONTENT_TYPES = '[Content_Types].xml';

export const XML = 'application/xml';
export const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * Says what the content of new parts is (ECMA-376 part 2, 7.2.3): nothing where the default of their names' ending says
 * it already. To Excel a part without a type is damage. What was said of a part of that name which is gone goes, too.
 */
export function addContentTypes(draft: PackageDraft, parts: readonly string[], type: string): void {
  removeContentTypes(draft, parts);
  const text = draft.need(CONTENT_TYPES);
  const root = rootOf(text);
  const defaults = new Map(
    childrenOf(text, root)
      .filter(({ name }) => name === 'Default')
      .map((element) => attributesOf(text, element))
      .map(({ Extension = '', ContentType = '' }) => [Extension.toLowerCase(), ContentType]),
  );
  const untold = parts.filter((part) => defaults.get(endingOf(part)) !== type);
  if (untold.length === 0) return;
  // All programs tell the type of lists of relationships once, as the default of "rels". Where that is missing, it is
  // added in place of an override, and tells the type of lists that are added later, too.
  const ending = type === RELATIONSHIPS && !defaults.has('rels') ? 'rels' : null;
  const xml =
    ending === null
      ? untold.map(
          (part) =>
            `<${root.prefix}Override PartName="/${attributeText(writtenName(part))}" ContentType="${type}"/>`,
        )
      : [`<${root.prefix}Default Extension="${ending}" ContentType="${type}"/>`];
  draft.set(CONTENT_TYPES, withLast(text, root, xml.join('')));
}

/** Takes out what is said of parts that go. */
export function removeContentTypes(draft: PackageDraft, parts: readonly string[]): void {
  const keys = new Set(parts.map(partKey));
  const text = draft.text(CONTENT_TYPES);
  if (text === null) return;
  const splices = new Splices();
  for (const element of childrenOf(text, rootOf(text))) {
    const { PartName: named = '' } = attributesOf(text, element);
    if (element.name === 'Override' && keys.has(partKey(named)))
      splices.replace(element.start, element.end, '');
  }
  draft.set(CONTENT_TYPES, splices.applyTo(text));
}

function endingOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
