import type { Parts } from './package.ts';
import { relationshipsPart, resolvedTarget } from './part-name.ts';

/** One relationship of a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings"; the same for transitional and strict workbooks. */
  readonly kind: string;
  /** The other part's name from the package's root, without a leading "/". */
  readonly part: string;
}

/**
 * The relationships of a part within the package, in the order of the file; none where it has no list of them.
 * @param source the part's name, '' for the package itself
 * @throws Unreadable where the list is no good XML
 */
export function relationshipsOf(pack: Parts, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  pack.read(relationshipsPart(source), {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      const part = resolvedTarget(source, target);
      relationships.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), part });
    },
  });
  return relationships;
}
