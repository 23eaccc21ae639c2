/**
 * What names a part. Programs write one name in several ways: with "\" or a leading "/", in either case, with letters
 * percent-encoded, with steps "." and ".." (ECMA-376 part 2, 6.2). Names are compared by their keys alone.
 */

/** The same for all ways to write one name. */
export function partKey(name: string): string {
  return stepsOf(name).map(decoded).join('/').toLowerCase();
}

export function isSamePart(a: string, b: string): boolean {
  return partKey(a) === partKey(b);
}

/** The folder that a part lies in, with its "/"; "" for the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that lists the relationships of a part; '' is the package itself. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The part that a target names: relative to the folder of the part that names it, or absolute where it begins with "/". */
export function resolvedTarget(source: string, target: string): string {
  const slashed = target.replaceAll('\\', '/');
  return stepsOf(slashed.startsWith('/') ? slashed : folderOf(source) + slashed).join('/');
}

function stepsOf(name: string): string[] {
  const steps: string[] = [];
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps;
}

/** A name as it is written where only ASCII may stand: in an archive, a list of relationships or of content types. */
export function writtenName(part: string): string {
  return part.replace(/[^\x21-\x7e]/gu, (letter) =>
    /\p{Surrogate}/u.test(letter) ? '_' : encodeURIComponent(letter),
  );
}

/** A step with its characters decoded; a "/" or "\" that is encoded parts nothing and stays as written. */
function decoded(step: string): string {
  if (!step.includes('%')) return step;
  try {
    return step
      .split(/(%2f|%5c)/iu)
      .map((piece, at) => (at % 2 === 0 ? decodeURIComponent(piece) : piece))
      .join('');
  } catch {
    return step;
  }
}
